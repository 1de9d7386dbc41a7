import type { Language } from './languages';
import { localeOf } from './languages';
import { type Translator, translator } from './translator';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const clocks = new Map<string, Clock>();

export type Clock = ReturnType<typeof makeClock>;

/** Says times as the viewer reads them. One is kept per language and time zone: making formatters is what costs. */
export function clockOf({ language, timeZone }: { language: Language; timeZone: string }): Clock {
  const name = `${language} ${timeZone}`;
  const kept = clocks.get(name);
  if (kept) return kept;
  const made = makeClock(language, timeZone);
  clocks.set(name, made);
  return made;
}

function makeClock(language: Language, timeZone: string) {
  const t = translator(language);
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(localeOf(language), { timeZone, ...options });
  const time = format({ hour: 'numeric', minute: '2-digit' });
  const weekday = format({ weekday: 'short' });
  const dayMonth = format({ day: 'numeric', month: 'short' });
  const dayMonthYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const long = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const full = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' });
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const numbers = new Intl.NumberFormat(localeOf(language));

  const dayNumber = (moment: Date) => Date.parse(iso.format(moment)) / dayMs;
  // Many times of a page are told from one moment.
  let told = { now: 0, day: dayNumber(new Date(0)) };
  function daysAgo(moment: Date, now: Date) {
    if (told.now !== now.getTime()) told = { now: now.getTime(), day: dayNumber(now) };
    return Math.round(told.day - dayNumber(moment));
  }

  /** heute · gestern · Mo · 20. Nov. · 20. Nov. 2024 */
  function day(moment: Date, now = new Date(), ago = daysAgo(moment, now)) {
    if (ago === 0) return t('time.today');
    if (ago === 1) return t('time.yesterday');
    if (ago > 1 && ago < 5) return weekday.format(moment).replace('.', '');
    return iso.format(moment).slice(0, 4) === iso.format(now).slice(0, 4) ? dayMonth.format(moment) : dayMonthYear.format(moment);
  }

  return {
    day: (moment: Date, now?: Date) => day(moment, now),
    /** 8:47 */
    time: (moment: Date) => time.format(moment),
    /** heute, 8:47 · gestern, 17:05 · 20. Nov. */
    moment(moment: Date, now = new Date()) {
      const ago = daysAgo(moment, now);
      return ago < 5 ? t('time.dayAndTime', { day: day(moment, now, ago), time: time.format(moment) }) : day(moment, now, ago);
    },
    /** 8:47 for today, else the day: for narrow columns. */
    brief: (moment: Date, now = new Date()) => (daysAgo(moment, now) === 0 ? time.format(moment) : day(moment, now)),
    /** Dienstag, 24. November */
    date: (moment: Date) => long.format(moment),
    /** The whole of it, for a title. */
    full: (moment: Date) => full.format(moment),
    /** 2026-11-24 in the viewer's zone, as a key for grouping. */
    key: (moment: Date) => iso.format(moment),
    /** 2 Std. 22 Min. · 3 Tage */
    duration: (ms: number) => inWords(t, Math.max(1, Math.round(ms / minuteMs))),
    number: (value: number) => numbers.format(value),
  };
}

function inWords(t: Translator, minutes: number) {
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return t('time.days', { days: Math.round(hours / 24) });
  if (hours > 0 && minutes % 60 > 0 && hours < 10) return t('time.hoursAndMinutes', { hours, minutes: minutes % 60 });
  if (hours > 0) return t('time.hours', { hours });
  return t('time.minutes', { minutes });
}
