const minute = 60_000;
const zone = 'Europe/Berlin';
const local = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** By when the texts' last day has said what it says. Before that hour, today is told as yesterday. */
const dayIsToldBy = 9 * 60 + 30;

export type Calendar = ReturnType<typeof calendarFor>;

/** The demo's days counted back from a moment, in the company's own time of day. */
export function calendarFor(now: number) {
  const [year = 0, month = 1, day = 1, hour = 0, past = 0] = partsOf(now);
  const today = Date.UTC(year, month - 1, day - (hour * 60 + past < dayIsToldBy ? 1 : 0));
  return {
    now,
    moment(daysAgo: number, at: string) {
      const [hours = 0, minutes = 0] = at.split(':').map(Number);
      const wall = today - daysAgo * 24 * 60 * minute + (hours * 60 + minutes) * minute;
      return wall - offsetAt(wall);
    },
    /** Moments in order, pushed together before now where the day is not that far yet. */
    clamped(moments: number[]) {
      let latest = now;
      return moments
        .toReversed()
        .map((moment) => (latest = Math.min(moment, latest - minute)))
        .toReversed();
    },
  };
}

/** How far the wall clock is ahead of UTC; an hour off only within the hour in which the clocks are changed. */
function offsetAt(wall: number) {
  const [year = 0, month = 1, day = 1, hour = 0, past = 0] = partsOf(wall);
  return Date.UTC(year, month - 1, day, hour, past) - Math.floor(wall / minute) * minute;
}

function partsOf(moment: number) {
  return local
    .formatToParts(moment)
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => Number(value));
}
