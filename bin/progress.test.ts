import { expect, test } from 'vitest';
import { gauge } from './progress.ts';

test('a part of a known whole shows a bar, the rate and the time left', () => {
  expect(gauge({ done: 30_000, share: 0.25 }, 10_000)).toBe('█████░░░░░░░░░░░░░░░ 25 %, 3,000/s, 30 s left');
});

test('without a known whole the count has to do', () => {
  expect(gauge({ done: 1200 }, 2000)).toBe('1,200, 600/s');
});

test('more than was announced is still only all of it', () => {
  expect(gauge({ done: 110, share: 1.1 }, 1000)).toBe('████████████████████ 100 %, 110/s, 0 s left');
});
