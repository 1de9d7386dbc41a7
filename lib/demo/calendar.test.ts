import { expect, test } from 'vitest';
import { calendarFor } from './calendar';

const at = (iso: string) => calendarFor(Date.parse(iso));
const utc = (ms: number) => new Date(ms).toISOString();

test('days are counted back in the company’s own time, summer and winter', () => {
  const calendar = at('2026-11-24T12:00:00Z');
  expect(utc(calendar.moment(0, '8:30'))).toBe('2026-11-24T07:30:00.000Z');
  expect(utc(calendar.moment(1, '17:05'))).toBe('2026-11-23T16:05:00.000Z');
  expect(utc(calendar.moment(150, '8:30'))).toBe('2026-06-27T06:30:00.000Z');
});

test('before the day has been told, today is told as yesterday', () => {
  expect(utc(at('2026-11-24T05:00:00Z').moment(0, '8:30'))).toBe('2026-11-23T07:30:00.000Z');
  expect(utc(at('2026-11-23T23:30:00Z').moment(0, '8:30'))).toBe('2026-11-23T07:30:00.000Z');
});

test('what would lie ahead is pushed together before now, in order; the rest stays', () => {
  const calendar = at('2026-11-24T12:00:00Z');
  const minute = 60_000;
  const past = calendar.now - 500 * minute;
  expect(calendar.clamped([past, calendar.now + minute, calendar.now + 90 * minute])).toEqual([
    past,
    calendar.now - 2 * minute,
    calendar.now - minute,
  ]);
});
