import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { motifOf } from './motif';

const people = Array.from({ length: 420 }, () => motifOf(v7()));

test('a person keeps their motif', () => {
  expect(motifOf('0199a0f0-7c1e-7000-8000-00000000000b')).toBe(motifOf('0199a0f0-7c1e-7000-8000-00000000000b'));
});

test('people made in the same moment do not look alike', () => {
  expect(new Set(people).size).toBeGreaterThan(70);
});

test('every motif is three notes on the five lines, none at the height of the one before', () => {
  for (const motif of people) {
    const heights = [...motif.matchAll(/M\d+ ([\d.]+)l/g)].map(([, height]) => Number(height));
    expect(heights).toHaveLength(3);
    expect(heights[0]).not.toBe(heights[1]);
    expect(heights[1]).not.toBe(heights[2]);
    expect(heights.every((height) => height >= 8 && height <= 24.4)).toBe(true);
  }
});
