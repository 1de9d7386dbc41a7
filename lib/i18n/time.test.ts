import { expect, test } from 'vitest';
import { clockOf } from './time';

const now = new Date('2026-11-24T10:00:00Z');
const german = clockOf({ language: 'de', timeZone: 'Europe/Berlin' });
const english = clockOf({ language: 'en', timeZone: 'Europe/London' });

test.each([
  ['2026-11-24T07:47:00Z', 'heute, 8:47'],
  ['2026-11-23T16:05:00Z', 'gestern, 17:05'],
  ['2026-11-20T16:05:00Z', 'Fr, 17:05'],
  ['2026-11-01T16:05:00Z', '1. Nov.'],
  ['2024-11-01T16:05:00Z', '1. Nov. 2024'],
])('%s is said as "%s"', (moment, said) => {
  expect(german.moment(new Date(moment), now)).toBe(said);
});

test('a day begins at midnight where the reader is', () => {
  const lateInLondon = new Date('2026-11-23T23:30:00Z');
  expect(german.day(lateInLondon, now)).toBe('heute');
  expect(english.day(lateInLondon, now)).toBe('yesterday');
});

test.each([
  [20_000, '1 Minute'],
  [142 * 60_000, '2 Std. 22 Min.'],
  [12 * 3_600_000, '12 Std.'],
  [75 * 3_600_000, '3 Tage'],
])('%d ms are "%s"', (ms, said) => {
  expect(german.duration(ms)).toBe(said);
});
