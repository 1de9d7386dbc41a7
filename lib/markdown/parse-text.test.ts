import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlain } from './parse-text';
import { render } from './render';

test('plain Markdown takes the short way and comes out the same', () => {
  const words = fc.constantFrom(
    ...['Wort', 'größer', 'www.a.example', 'a@b.example', '#tag', '#', ':+1:', ':', '12.', '4,5', '😄'],
    ...[' ', '  ', '\n', '\n\n', '.', ', ', '(', ')', '!', '?', '"', "'", '-', ' - ', '/', '%', '@', '=', '+', '^', '{'],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
      const source = parts.join('');
      fc.pre(isPlain(source));
      // A comment is dropped, but keeps the short way from being taken.
      expect(render(source, 'markdown').html.trim()).toBe(render(`${source}\n\n<!-- -->`, 'markdown').html.trim());
    }),
    { numRuns: 2_000 },
  );
});
