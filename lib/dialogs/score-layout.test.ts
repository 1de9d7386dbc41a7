import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutScore, type Said } from './score-layout';

const begin = Date.parse('2026-11-23T08:00:00Z');
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
const note = (group: string | null, hours: number, first: number, count = 1): Said => ({
  group,
  at: new Date(begin + hours * 3_600_000),
  count,
  first,
  last: first + count - 1,
  name: 'Ada',
  hasBest: false,
});

test('each group has a line in the order it first spoke, guests the ledger line below', () => {
  const score = layOutScore(note('Service', 0, 0), [note('Labor', 1, 1), note(null, 2, 2), note('Service', 3, 3)], dayOf);
  expect(score.voices).toEqual([
    { name: 'Service', line: 0 },
    { name: 'Labor', line: 1 },
    { name: null, line: 5 },
  ]);
  expect(score.notes.map(({ first, line }) => [first, line])).toEqual([
    [0, 0],
    [1, 1],
    [2, 5],
    [3, 0],
  ]);
});

test('of more than five groups the four busiest have their own line, the rest is "others"', () => {
  const said = ['A', 'A', 'B', 'B', 'C', 'C', 'D', 'D', 'E', 'F', 'G'].map((group, index) => note(group, index, index + 1));
  const score = layOutScore(note('A', 0, 0), said, dayOf);
  expect(score.voices.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
  expect(score.others).toBe(true);
  expect(score.notes.filter(({ group }) => group === 'F').map(({ line }) => line)).toEqual([4]);
});

test('a bar stands where a new day begins', () => {
  const score = layOutScore(note('A', 0, 0), [note('A', 1, 1), note('A', 24, 2), note('A', 25, 3)], dayOf);
  expect(score.bars.map(({ at }) => dayOf(at))).toEqual(['2026-11-23', '2026-11-24']);
});

test('after two weeks bars are weeks', () => {
  const score = layOutScore(note('A', 0, 0), [note('A', 24, 1), note('A', 24 * 20, 2)], dayOf);
  expect(score.byWeek).toBe(true);
  expect(score.bars).toHaveLength(2);
});

test('whatever was said, notes lie within the lines, apart from each other, and none is lost', () => {
  const gaps = fc.array(
    fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', null), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 5 })),
    { minLength: 3, maxLength: 400 },
  );
  fc.assert(
    fc.property(gaps, (pieces) => {
      let hours = 0;
      let number = 1;
      const said = pieces.map(([group, gap, count]) => {
        hours += gap;
        const made = note(group, hours, number, count);
        number += count;
        return made;
      });
      const { notes } = layOutScore(note('A', 0, 0), said, dayOf);
      expect(notes.reduce((sum, { count }) => sum + count, 0)).toBe(number);
      const places = [...new Set(notes.map(({ x }) => x))].sort((a, b) => a - b);
      expect(places.every((x) => x >= 0 && x <= 100)).toBe(true);
      // Fourteen pixels of the reading column's 584; a half-slot more where a bar begins.
      for (const [index, x] of places.entries()) if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThan(1.5);
    }),
    { numRuns: 60 },
  );
});
