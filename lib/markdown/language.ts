import { franc } from 'franc-min';

/** Words that a text in the language hardly does without, and the others do. */
const common: Record<string, string> = {
  de: 'der die das und ist nicht ich du wir ihr es ein eine einen dem den mit auf für von zu auch aber wie was wenn noch nur kann wird haben bitte danke sind bei oder dass sich im am',
  en: 'the and is are not you we they it of to for with this that be have has was but what when can will from please thanks there would should your my i',
  ca: 'amb els les dels aquest aquesta aquests més cal als molt pel però són és fer seria i a al de la per que hi ha tots altres com ser han o',
  es: 'el los las de la a al que para este esta estos más pero son con muy por como hay y ser se lo han o no',
  fr: 'le les des est que de la pour une pas avec dans sur plus nous vous sont mais cette qui et du au il se',
  it: 'il gli che di la per una non con sono della nel più anche questo questa ma come è e si',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(common)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

const codes: Record<string, string> = { deu: 'de', eng: 'en', spa: 'es', fra: 'fr', ita: 'it', nld: 'nl', por: 'pt', pol: 'pl', tur: 'tr' };
const only = Object.keys(codes);

/** The language (ISO 639-1) a text is written in; the fallback where it is too short or too mixed to tell. */
export function detectLanguage(text: string, fallback: string): string {
  const sample = text.slice(0, 1000).replace(/\S*(?:[@/]|\d)\S*/g, ' ');
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  if (first && first[1] >= 2 && first[1] >= (second?.[1] ?? 0) * 1.3) return first[0];
  return sample.trim().length < 60 ? fallback : (codes[franc(sample, { only })] ?? fallback);
}
