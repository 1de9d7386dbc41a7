import { franc } from 'franc-min';

const enoughLetters = 60;
const codes: Record<string, string> = { deu: 'de', eng: 'en', spa: 'es', cat: 'ca', fra: 'fr', ita: 'it', nld: 'nl', pol: 'pl', tur: 'tr' };

/** The ISO 639-1 code of the language a text is in; the fallback for short or unclear ones. */
export function detectLanguage(text: string, fallback: string): string {
  const sample = text.slice(0, 600);
  if (sample.length < enoughLetters) return fallback;
  return codes[franc(sample, { only: Object.keys(codes) })] ?? fallback;
}
