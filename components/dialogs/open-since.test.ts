import { expect, test } from 'vitest';
import { translator } from '@/lib/i18n/translator';
import { openSince } from './open-since';

const now = new Date('2026-11-24T12:00:00Z');
const ago = (hours: number) => openSince(translator('de'), new Date(now.getTime() - hours * 3_600_000), now);

test.each([
  [0, 'seit 1 Min.'],
  [0.99, 'seit 59 Min.'],
  [1, 'seit 1 Std.'],
  [23.9, 'seit 23 Std.'],
  [24, 'seit einem Tag'],
  [72, 'seit 3 Tagen'],
  [24 * 14, 'seit 2 Wochen'],
  [24 * 59, 'seit 8 Wochen'],
  [24 * 60, 'seit 2 Monaten'],
  [24 * 364, 'seit 12 Monaten'],
  [24 * 365, 'seit einem Jahr'],
  [24 * 800, 'seit 2 Jahren'],
])('after %d hours it waits %s', (hours, words) => expect(ago(hours)).toBe(words));
