import type { Translator } from '@/lib/i18n/translator';

const hour = 3_600_000;
const day = 24 * hour;

/** "seit 3 Tagen": how long something waits, as one would say it. */
export function openSince(t: Translator, since: Date, now = new Date()) {
  const ms = Math.max(0, now.getTime() - since.getTime());
  const count = (unit: number) => Math.floor(ms / unit);
  if (ms < hour) return t('dialogs.row.since.minutes', { count: Math.max(1, count(hour / 60)) });
  if (ms < day) return t('dialogs.row.since.hours', { count: count(hour) });
  if (ms < 14 * day) return t('dialogs.row.since.days', { count: count(day) });
  if (ms < 60 * day) return t('dialogs.row.since.weeks', { count: count(7 * day) });
  if (ms < 365 * day) return t('dialogs.row.since.months', { count: count(30 * day) });
  return t('dialogs.row.since.years', { count: count(365 * day) });
}
