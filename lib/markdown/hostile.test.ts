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
  const begun = performance.now();
  const { html, text } = render(source, format, known);
  expect(performance.now() - begun, 'quick').toBeLessThan(3_000);
  expect(offences(html)).toEqual([]);
  expect(text.isWellFormed()).toBe(true);
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
    { numRuns: 1_500 },
  );
});

test('what an editor is given back renders to nothing worse', () => {
  fc.assert(
    fc.property(mixture, (source) => {
      const markdown = htmlToMarkdown(render(source, 'html').html);
      expect(offences(render(markdown, 'markdown', known).html)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
