/** de is German with Du; de-sie lays over it what differs with Sie. */
export const languages = ['de', 'de-sie', 'en'] as const;
export type Language = (typeof languages)[number];

/** The BCP 47 tag for the lang attribute and for Intl. */
export function localeOf(language: Language) {
  return language === 'en' ? 'en-GB' : 'de-DE';
}
