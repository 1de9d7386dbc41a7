import { functionWords } from './function-words';

/** More than this tells no more. */
const sample = 1000;
/** A text that speaks clearly has a few words that are its language's own, and clearly more than of any other; most of all than of the one expected. */
const clearly = { own: 1.5, lead: 1.25, leadOverExpected: 1.6 };

const languages = Object.keys(functionWords);
const speakersOf = new Map<string, number[]>();
for (const [index, words] of Object.values(functionWords).entries())
  for (const word of words.split(' ')) speakersOf.set(word, [...(speakersOf.get(word) ?? []), index]);

/** The ISO 639-1 code of the language a text is in; the fallback for short or unclear ones. */
export function detectLanguage(text: string, fallback: string): string {
  const words =
    text
      .slice(0, sample)
      .replace(addresses, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = languages.map(() => 0);
  for (const word of words) {
    const speakers = speakersOf.get(word) ?? [];
    // A word that several languages have speaks for each of them a little.
    for (const index of speakers) scores[index] = (scores[index] ?? 0) + 1 / speakers.length;
  }
  const best = Math.max(...scores);
  const expected = scores[languages.indexOf(fallback)] ?? 0;
  if (expected * clearly.leadOverExpected > best) return fallback;
  const rivals = scores.filter((score) => score * clearly.lead > best);
  return best >= clearly.own && rivals.length === 1 ? (languages[scores.indexOf(best)] ?? fallback) : fallback;
}

const addresses = /https?:\/\/\S+|\S+@\S+/g;
