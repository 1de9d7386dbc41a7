import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';

/** By the hour where the viewer is; by the first name where people say Du. */
export function greeting(t: Translator, { name, language, timeZone }: Pick<Viewer, 'name' | 'language' | 'timeZone'>, now = new Date()) {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone }).format(now));
  const called = language === 'de-sie' ? name : firstName(name);
  return t(`home.greeting.${hour >= 5 && hour < 11 ? 'morning' : hour >= 11 && hour < 18 ? 'day' : 'evening'}`, { name: called });
}

/** Without Dr. and Prof., which belong to the last name. */
function firstName(name: string) {
  return name.split(/\s+/).find((part) => !part.endsWith('.')) ?? name;
}
