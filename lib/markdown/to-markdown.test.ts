import { expect, test } from 'vitest';
import type { Known } from './post';
import { render } from './render';
import { htmlToMarkdown } from './to-markdown';

const ada = '0190a5b2-1111-7222-8333-444455556666';
const known: Known = {
  person: (id) => (id === ada ? 'Ada Roth' : undefined),
  space: (slug) => (slug === 'konstruktion' ? { name: 'Konstruktion', path: '/spaces/konstruktion' } : undefined),
};

test('imported HTML becomes Markdown as one would write it', () => {
  const html =
    '<p>Erste Zeile<br>zweite <b>fett</b> und <a href="https://a.example/x">mehr</a></p><ul><li>a<li>b</ul><pre><code>x &lt; y</code></pre>';
  expect(htmlToMarkdown(render(html, 'html').html)).toBe(
    'Erste Zeile\nzweite **fett** und [mehr](https://a.example/x)\n\n- a\n- b\n\n```\nx < y\n```',
  );
});

test.each([
  '# Titel\n\nText mit `code`, **fett**, _schräg_ und ~~alt~~',
  'erste\nzweite Zeile #größe\n\n> Zitat',
  '- [x] fertig\n- [ ] offen',
  '| a | b | c |\n|---|--:|:-:|\n| 1 | 2 | 3 |',
  '```js\nconst a = 1;\n```',
  `[@Ada Roth](person:${ada}) und [@Konstruktion](space:konstruktion)`,
  '1\\. kein Anfang einer Liste, 3 \\* 4 \\* 5 und \\<b>',
  'zuerst\n\\- kein Punkt einer Liste\n\\# keine Überschrift\n\\> kein Zitat',
  'https://a.example/a_b_c und www.a.example',
])('what is turned back into Markdown shows the same again: %j', (source) => {
  const shown = render(source, 'markdown', known);
  expect(render(htmlToMarkdown(shown.html), 'markdown', known)).toEqual(shown);
});

test('words of an import that look like Markdown stay words', () => {
  const { html, text } = render('<p># 1 &lt;b&gt; *x* [a](b) `c` _d_</p><p>- e</p><p>1. f</p>', 'html');
  expect(render(htmlToMarkdown(html), 'markdown').text).toBe(text);
});
