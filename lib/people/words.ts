import { sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';

// What NFD does not take apart; the index does the same.
const letters: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };
const spelledOut: Record<string, string> = { ae: 'a', oe: 'o', ue: 'u' };

/** Whoever has a word beginning with each word of the text in their name or in what they like to be asked about. */
export function hasWords(text: string) {
  return sql`people_words(${people.name}, ${people.askAbout}) @@ to_tsquery('simple', ${queryOf(text)})`;
}

/** Only the name counts; the index is asked first, as it knows names and topics together. */
export function isNamed(text: string) {
  return sql`(${hasWords(text)} and people_words(${people.name}, '{}') @@ to_tsquery('simple', ${queryOf(text)}))`;
}

/** Whether there is anything in the text to look for. */
export function areWords(text: string) {
  return wordsOf(text).length > 0;
}

function queryOf(text: string) {
  return wordsOf(text)
    .map((word) => `(${[...spellings(word)].map((spelling) => `${spelling}:*`).join(' | ')})`)
    .join(' & ');
}

/** "mueller" is written for "müller" where there are no umlauts, and the index says "muller". */
function spellings(word: string) {
  return new Set([word, word.replace(/[aou]e/g, (pair) => spelledOut[pair] ?? pair)]);
}

function wordsOf(text: string) {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđß]/g, (letter) => letters[letter] ?? letter);
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 6);
}
