import { expect, test } from 'vitest';
import { translator } from '@/lib/i18n/translator';
import { greeting } from './greeting';

const ada = { name: 'Dr. Anke Reuther', language: 'de', timeZone: 'Europe/Berlin' } as const;

test.each([
  ['2026-11-24T03:59Z', 'Guten Abend, Anke.'],
  ['2026-11-24T04:00Z', 'Guten Morgen, Anke.'],
  ['2026-11-24T10:00Z', 'Guten Tag, Anke.'],
  ['2026-11-24T17:00Z', 'Guten Abend, Anke.'],
])('at %s in Berlin one says: %s', (now, said) => {
  expect(greeting(translator('de'), ada, new Date(now))).toBe(said);
});

test('the hour is where the viewer is, and Sie goes with the whole name', () => {
  const tokyo = { ...ada, language: 'de-sie', timeZone: 'Asia/Tokyo' } as const;
  expect(greeting(translator('de-sie'), tokyo, new Date('2026-11-24T22:00Z'))).toBe('Guten Morgen, Dr. Anke Reuther.');
});
