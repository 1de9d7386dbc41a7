import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, mergeChanges, type Piece } from './words-diff';

const shown = (pieces: Piece[]) =>
  pieces.map(({ kind, words }) => (kind === 'same' ? words : kind === 'added' ? `{+${words}+}` : `{-${words}-}`)).join('');
const words = fc.array(fc.constantFrom('drei', 'zwei', 'Ringe', ' ', '. ', '\n'), { maxLength: 30 }).map((list) => list.join(''));

test('what changed is told word by word', () => {
  expect(shown(compare('Wir schicken zwei Scheiben.', 'Wir schicken drei Scheiben.'))).toBe('Wir schicken {-zwei-}{+drei+} Scheiben.');
  expect(shown(compare('Den Abstand messen.', 'Den Spalt bei stehender Pumpe messen.'))).toMatch(
    /^Den \{-Abstand-\}\{\+Spalt bei stehender Pumpe\+\} messen\.$/,
  );
  expect(shown(compare('Von der anderen Seite.', 'Ohne Skript geschrieben.'))).toBe(
    '{-Von der anderen Seite-}{+Ohne Skript geschrieben+}.',
  );
  expect(compare('gleich', 'gleich')).toEqual([{ kind: 'same', words: 'gleich' }]);
  expect(compare('', 'neu')).toEqual([{ kind: 'added', words: 'neu' }]);
});

test('the two versions can be read off any comparison', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = compare(before, after);
      const without = (kind: Piece['kind']) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.words])).join('');
      expect(without('added')).toBe(before);
      expect(without('gone')).toBe(after);
    }),
  );
});

test('changes in different places come together', () => {
  const before = 'Wir schicken zwei Scheiben. Bitte messen Sie vorher den Abstand nach.';
  const mine = 'Wir schicken drei Scheiben. Bitte messen Sie vorher den Abstand nach. Die dritte ist Reserve.';
  const theirs = 'Wir schicken zwei Scheiben. Bitte messen Sie vorher den Spalt nach.';
  expect(mergeChanges(before, mine, theirs)).toBe(
    'Wir schicken drei Scheiben. Bitte messen Sie vorher den Spalt nach. Die dritte ist Reserve.',
  );
});

test('changes that touch are left to people', () => {
  expect(mergeChanges('zwei Ringe', 'drei Ringe', 'vier Ringe')).toBeUndefined();
  expect(mergeChanges('Ringe', 'Ringe und Öl', 'Ringe und Fett')).toBeUndefined();
});

test('who changes nothing takes the change of the other, and equal changes are one', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(mergeChanges(before, before, after)).toBe(after);
      expect(mergeChanges(before, after, after)).toBe(after);
    }),
  );
});

test('a text too long to compare in time counts as changed as a whole', () => {
  const [before, after] = ['a ', 'b '].map((word) => word.repeat(5000));
  expect(compare(`gleich ${before}`, `gleich ${after}`).map(({ kind }) => kind)).toEqual(['same', 'gone', 'added', 'same']);
});
