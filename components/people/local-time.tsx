import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';

/** What time it is for somebody, where that differs from the reader's. */
export function LocalTime({ viewer, timeZone }: { viewer: Viewer; timeZone: string }) {
  const now = new Date();
  const time = clockOf({ language: viewer.language, timeZone }).time(now);
  if (time === clockOf(viewer).time(now)) return null;
  return (
    <span className="muted">
      {translator(viewer.language)('people.localTime', { time, zone: timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone })}
    </span>
  );
}
