import { describe, expect, test } from 'vitest';
import { limits } from './limits';
import type { Known } from './post';
import { render } from './render';

const ada = '0190a5b2-1111-7222-8333-444455556666';
const known: Known = {
  person: (id) => (id === ada ? 'Ada Roth' : undefined),
  space: (slug) => (slug === 'konstruktion' ? { name: 'Konstruktion', path: '/spaces/konstruktion' } : undefined),
};
const markdown = (source: string) => render(source, 'markdown', known).html.trim();
const outside = 'rel="nofollow noopener noreferrer"';

describe('Markdown', () => {
  test.each([
    ['a German sentence stays as it is', 'Größe „40 mm“ – geprüft & gut', '<p>Größe „40 mm“ – geprüft &#x26; gut</p>'],
    ['a line stays a line', 'erste\nzweite', '<p>erste<br>\nzweite</p>'],
    ['an empty line parts paragraphs', 'eins\n\n**zwei**', '<p>eins</p>\n<p><strong>zwei</strong></p>'],
    ['struck out takes two tildes, about takes one', '~~alt~~ ~5 mm, ~6 mm', '<p><s>alt</s> ~5 mm, ~6 mm</p>'],
    ['a heading begins below those of the page', '# Eins\n## Zwei\n# Drei', '<h3>Eins</h3>\n<h4>Zwei</h4>\n<h3>Drei</h3>'],
    ['levels that nobody used are not skipped', '#### Eins\n###### Zwei', '<h3>Eins</h3>\n<h4>Zwei</h4>'],
    ['a quote', '> so', '<blockquote>\n<p>so</p>\n</blockquote>'],
    ['code can be scrolled by keyboard', '```\na < b\n```', '<pre tabindex="0"><code>a &#x3C; b\n</code></pre>'],
    [
      'code of a language nobody knows stays plain',
      '```klingon\nx\n```',
      '<pre tabindex="0"><code class="hljs language-klingon">x\n</code></pre>',
    ],
    [
      'an address becomes a link',
      'siehe https://a.example/x_y_z.',
      `<p>siehe <a href="https://a.example/x_y_z" ${outside}>https://a.example/x_y_z</a>.</p>`,
    ],
    ['so does one without protocol', 'www.a.example!', `<p><a href="https://www.a.example/" ${outside}>www.a.example</a>!</p>`],
    ['and one of a person', 'an ada@a.example, bitte', '<p>an <a href="mailto:ada@a.example">ada@a.example</a>, bitte</p>'],
    ['capitals of a telephone do no harm', '[x](Https://A.example)', `<p><a href="https://a.example/" ${outside}>x</a></p>`],
    ['a file name is none', 'README.md und node.js', '<p>README.md und node.js</p>'],
    ['a link inside the hub', '[Raum](/spaces/x?a=1#b)', '<p><a href="/spaces/x?a=1#b">Raum</a></p>'],
    ['a link to nowhere is its words', '[hier](#unten)', '<p>hier</p>'],
    ['a picture becomes a link to it', '![Plan](https://a.example/p.png)', `<p><a href="https://a.example/p.png" ${outside}>Plan</a></p>`],
    [
      'a picture without a name is called after its file',
      '![](https://a.example/b/p.png)',
      `<p><a href="https://a.example/b/p.png" ${outside}>p.png</a></p>`,
    ],
    ['a known sign is drawn', 'gut :+1: :tada:', '<p>gut 👍 🎉</p>'],
    ['an unknown one and a time stay', ':gibtsnicht: 12:30:45 10:100:20', '<p>:gibtsnicht: 12:30:45 10:100:20</p>'],
    ['a footnote is no note', 'x[^1]\n\n[^1]: Fußnote **y**', '<p>x[^1]</p>\n<p>[^1]: Fußnote <strong>y</strong></p>'],
    ['what HTML gives emphasis keeps it', 'H<sub>2</sub>O <kbd>Strg</kbd>', '<p>H<sub>2</sub>O <kbd>Strg</kbd></p>'],
  ])('%s', (_, source, html) => {
    expect(markdown(source)).toBe(html);
  });

  test('a table scrolls in itself and is named after its columns', () => {
    expect(markdown('| Charge | Maß |\n|---|--:|\n| A | 4,0 |')).toBe(
      '<div class="scroll-x" tabindex="0" role="group" aria-label="Charge, Maß"><table class="table">\n<thead>\n<tr>\n' +
        '<th scope="col">Charge</th>\n<th class="num" scope="col">Maß</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n' +
        '<td>A</td>\n<td class="num">4,0</td>\n</tr>\n</tbody>\n</table></div>',
    );
  });

  test('a task is a box that bears its words as its name, with what belongs to it below', () => {
    expect(markdown('- [x] Zeichnung **ändern**\n- [ ] Prüfplan\n  - mit Jonas\n- \\[x] keine')).toBe(
      '<ul class="checks">\n<li><label><input type="checkbox" disabled checked><span>Zeichnung <strong>ändern</strong></span></label></li>\n' +
        '<li><label><input type="checkbox" disabled><span>Prüfplan\n</span></label><ul>\n<li>mit Jonas</li>\n</ul>\n</li>\n<li>[x] keine</li>\n</ul>',
    );
  });

  test('code is coloured by classes', () => {
    expect(markdown('```js\nconst a = 1;\n```')).toContain('<span class="hljs-keyword">const</span>');
  });

  test('very long code is left uncoloured', () => {
    const html = markdown(`\`\`\`js\n${'const a = 1;\n'.repeat(2_000)}\`\`\``);
    expect(html).toContain('const a = 1;');
    expect(html).not.toContain('hljs');
  });
});

describe('mentions', () => {
  const person = `<a class="mention" href="/people/${ada}" data-person="${ada}">@Ada Roth</a>`;

  test('a person and a space are named as they are called, however they were typed', () => {
    const { html, mentions } = render(`[@Chef](person:${ada.toUpperCase()}) und [@K](space:konstruktion)`, 'markdown', known);
    expect(html.trim()).toBe(
      `<p>${person} und <a class="mention" href="/spaces/konstruktion" data-space="konstruktion">@Konstruktion</a></p>`,
    );
    expect(mentions).toEqual({ people: [ada], spaces: ['konstruktion'] });
  });

  test('whom nobody knows is not linked and not told', () => {
    const { html, mentions } = render(`[@Wer](person:${ada.replace('0', '1')}) [@Was](space:geheim)`, 'markdown', known);
    expect(html.trim()).toBe('<p>@Wer @Was</p>');
    expect(mentions).toEqual({ people: [], spaces: [] });
  });

  test('a quote names nobody again', () => {
    const { html, mentions, tags } = render(`> [@A](person:${ada}) #alt\n\n#neu`, 'markdown', known);
    expect(html).toContain(person);
    expect({ mentions, tags }).toEqual({ mentions: { people: [], spaces: [] }, tags: ['neu'] });
  });

  test('a name is words, whatever it consists of', () => {
    const odd = { person: () => '<b onclick=x>"', space: () => undefined };
    expect(render(`[@A](person:${ada})`, 'markdown', odd).text).toBe('@<b onclick=x>"');
  });

  test('in code nobody is named, and foreign HTML names nobody', () => {
    expect(render(`\`[@A](person:${ada})\``, 'markdown', known).mentions.people).toEqual([]);
    expect(render(`<a href="person:${ada}">@A</a>`, 'html', known)).toMatchObject({ html: '@A', mentions: { people: [] } });
  });
});

describe('tags', () => {
  test.each([
    ['#Dichtung', ['dichtung']],
    ['(#größe-40_a, #2027er)', ['größe-40_a', '2027er']],
    ['# Überschrift #Ende', ['ende']],
    ['#eins #Eins #EINS', ['eins']],
    ['C#sharp a/#b https://a.example/#c &#x41; ##d #e#f #123 #-', []],
    ['`#code` [#wort](https://a.example) \\#keine', []],
    ['Gro\u0308ße: #gro\u0308ße', ['größe']],
  ])('%s', (source, tags) => {
    expect(render(source, 'markdown').tags).toEqual(tags);
  });

  test('a tag leads to what else bears it', () => {
    expect(markdown('#Größe.')).toBe('<p><a class="tag" href="/search?q=tag:gr%C3%B6%C3%9Fe">#Größe</a>.</p>');
  });
});

describe('text and excerpt', () => {
  test('text is what a reader sees, line by line', () => {
    const { text } = render('# Titel\n\nEin *Wort*\nnoch eins\n\n- a\n- b\n\n|x|y|\n|-|-|\n|1|2|\n\n```\na\n  b\n```', 'markdown');
    expect(text).toBe('Titel\nEin Wort\nnoch eins\na\nb\nx\ty\n1\t2\na\nb');
  });

  test('an excerpt begins with the author’s own words', () => {
    expect(render('> Wer weiß das?\n\nIch weiß es.', 'markdown').excerpt).toBe('Ich weiß es.');
    expect(render('> nur ein Zitat', 'markdown').excerpt).toBe('nur ein Zitat');
  });

  test('an excerpt ends after a whole word', () => {
    const { excerpt } = render('Dichtungsring '.repeat(40), 'text');
    expect(excerpt).toMatch(/ Dichtungsring…$/);
    expect(excerpt.length).toBeLessThanOrEqual(241);
  });
});

test('plain text keeps its lines and paragraphs and is not read as anything else', () => {
  expect(render('a <b>\nc *d*\n\n\n  e', 'text').html).toBe('<p>a &#x3C;b><br>\nc *d*</p>\n<p>e</p>');
});

test('a bracket that was opened in an address belongs to it', () => {
  expect(render('(https://a.example/b_(c))', 'text').text).toBe('(https://a.example/b_(c))');
  expect(render('(https://a.example/b_(c))', 'text').html).toContain('href="https://a.example/b_(c)"');
});

test('control characters, lone surrogates and marks that turn text around are gone, in entities too', () => {
  for (const format of ['markdown', 'html', 'text'] as const) {
    expect(render('a\u0000b\u001bc\u202ed\u2069e\ud800f\ufeff', format).text).toBe('abcde\ufffdf');
  }
  expect(render('a&#x202e;b&#8297;c', 'markdown').text).toBe('abc');
});

test('what is over the limits is shown as it came', () => {
  const deep = `${'<b>'.repeat(limits.depth + 1)}tief`;
  expect(render(deep, 'html').text).toBe(deep);
  const long = `**x** ${'a '.repeat(limits.markdown / 2)}`;
  expect(render(long, 'markdown').text).toBe(long.trim());
});
