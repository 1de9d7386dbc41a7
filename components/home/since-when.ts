import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';

const fewDays = 5 * 86_400_000;

/** gestern 17:05 · Mo 17:05 · 20. Nov. */
export function since(t: Translator, clock: Clock, moment: Date, now = new Date()) {
  const day = clock.day(moment, now);
  return now.getTime() - moment.getTime() < fewDays ? t('home.dayAndTime', { day, time: clock.time(moment) }) : day;
}
