import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostile } from './hostile';
import { offences } from './offences';
import type { Known } from './post';
import { render } from './render';
import { htmlToMarkdown } from './to-markdown';

const known: Known = {
  person: (id) => (id === '0190a5b2-1111-7222-8333-444455556666' ? 'Ada Roth' : undefined),
  space: (slug) => (slug === 'konstruktion' ? { name: 'Konstruktion', path: '/spaces/konstruktion' } : undefined),
};

test('the table is as long as it says', () => {
  expect(new Set(hostile.map(({ format, source }) => format + source)).size).toBeGreaterThan(500);
});

test('the list of what is allowed knows what is not', () => {
  const wrong = [
    '<img src=x>',
    '<b onclick=x>x</b>',
    '<a href=javascript:x>x</a>',
    '<a href=//x.example>x</a>',
    '<p id=x>x</p>',
    '<svg></svg>',
  ];
  for (const html of [...wrong, '<p class=x>x</p>', '<input type=checkbox disabled>', '<!-- x -->', 'a\u202eb', '<h1>x</h1>']) {
    expect(offences(html), html).not.toEqual([]);
  }
});

test.each(hostile)('$name', ({ source, format }) => {
  const begun = process.cpuUsage();
  const { html, text } = render(source, format, known);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1_000, 'milliseconds of work').toBeLessThan(2_000);
  expect(offences(html)).toEqual([]);
  expect(text.isWellFormed()).toBe(true);
});

const elements =
  'a abbr acronym address area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd label legend li link main map mark marquee math menu meta meter nav noscript object ol optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp x-own';
const attributes =
  'style="color:red" class="fixed inset-0" id=main name=cookie onclick=alert(1) onfocus=alert(1) autofocus tabindex=1 role=alert aria-hidden=true hidden contenteditable srcset=//evil.example data-person=x is=x slot=x part=x nonce=x xmlns=x xlink:href=javascript:alert(1) formaction=javascript:alert(1) background=//evil.example target=_top ping=//evil.example action=//evil.example poster=//evil.example';

test.each(elements.split(' '))('<%s> brings nothing with it', (name) => {
  for (const around of ['', '<table>', '<table><tr>', '<ul>', '<dl>', '<details>', '<ruby>']) {
    for (const format of ['html', 'markdown'] as const) {
      expect(offences(render(`${around}<${name} ${attributes}>x</${name}>`, format).html)).toEqual([]);
    }
  }
});

const scraps = hostile.map(({ source }) => source).filter((source) => source.length < 120);
const mixture = fc
  .array(
    fc.oneof(
      fc.constantFrom(...scraps),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n\n', '"', "'", '<', '>', '`', '- ', '#', '&', '[', ']('),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test.each(['markdown', 'html', 'text'] as const)('whatever is mixed together as %s, only what is allowed comes out', (format) => {
  fc.assert(
    fc.property(mixture, (source) => {
      expect(offences(render(source, format, known).html)).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test('what an editor is given back renders to nothing worse', () => {
  fc.assert(
    fc.property(mixture, (source) => {
      const markdown = htmlToMarkdown(render(source, 'html').html);
      expect(offences(render(markdown, 'markdown', known).html)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
