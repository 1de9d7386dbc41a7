import { expect, test } from 'vitest';
import { distance } from './distance';

test.each([
  ['dichtung', 'dichtung', 0],
  ['dichtung', 'dihctung', 1],
  ['dichtung', 'dichtug', 1],
  ['dichtung', 'diichtung', 1],
  ['dichtung', 'dichtang', 1],
  ['pumpe', 'lampe', 2],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['ab', 'ba', 1],
])('%s and %s are %i apart', (one, other, slips) => {
  expect(distance(one, other)).toBe(slips);
});
