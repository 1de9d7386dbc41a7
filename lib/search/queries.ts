import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { listCompounds } from './compounds';
import { listMeant } from './meant';

/** Posts are compared in their own language; what is none of these is taken word by word. */
export const searchLanguages = ['de', 'en', 'other'] as const;
export type SearchLanguage = (typeof searchLanguages)[number];

/** Words as a tsquery: as they were asked, and with what they are a part of. Empty where only small words are left. */
export type Query = { exact: string; wide: string };
export type Queries = Record<SearchLanguage, Query>;

/** Other words that count as one that was asked for. */
export type Kin = Map<string, string[]>;

const lexeme = /'(?:[^'\\\s]|''|\\\\)+'(?::\*)?/g;
/** Long enough to stand for what begins with it, and neither without nor part of a phrase. */
const beginning = /(?<![!>]|> )'((?:[^'\\\s]|''|\\\\){4,})'(?! <)/g;

/** "Dichtung" also finds "Dichtungswechsel" and "Gleitringdichtung": in German they are one word. */
export async function queriesOf(words: string): Promise<Queries> {
  const exact = await exactOf(words);
  const compounds = await listCompounds(wordsIn(exact.de));
  return eachLanguage((language) => query(exact[language], language === 'de' ? compounds : new Map()));
}

/** The same words, and those that somebody who mistyped them may have meant. */
export async function queriesMeant(words: string): Promise<Queries> {
  const exact = await exactOf(words);
  const meant = Object.fromEntries(
    await Promise.all(searchLanguages.map(async (language) => [language, await listMeant(language, wordsIn(exact[language]))])),
  ) as Record<SearchLanguage, Kin>;
  return eachLanguage((language) => query(exact[language], meant[language]));
}

export function isAnything(queries: Queries) {
  return searchLanguages.some((language) => queries[language].exact);
}

/** Any of the words that are wanted: what is to be marked. */
export function anyWanted({ wide }: Query) {
  return (wanted(wide).match(lexeme) ?? []).join(' | ');
}

async function exactOf(words: string) {
  const [found] = await db.execute<Record<SearchLanguage, string>>(sql`select search_query(${words}, 'de')::text as de,
    search_query(${words}, 'en')::text as en, search_query(${words}, 'other')::text as other`);
  return eachLanguage((language) => unlessOnlyWithout(found?.[language] ?? ''));
}

function query(exact: string, kin: Kin): Query {
  const wide = exact.replace(beginning, (quoted, word: string) => {
    const others = (kin.get(word) ?? []).map((other) => ` | '${other.replace(/['\\]/g, '$&$&')}'`);
    return others.length > 0 ? `( ${quoted}:*${others.join('')} )` : `${quoted}:*`;
  });
  return { exact, wide };
}

function wordsIn(exact: string) {
  return [...exact.matchAll(beginning)].map(([, word = '']) => word);
}

/** Everything but a few words is no question. */
function unlessOnlyWithout(exact: string) {
  return wanted(exact).includes("'") ? exact : '';
}

function wanted(text: string) {
  return text.replace(/!\( [^)]* \)/g, '').replace(/!'(?:[^'\\\s]|''|\\\\)+'(?::\*)?/g, '');
}

function eachLanguage<Value>(of: (language: SearchLanguage) => Value) {
  return { de: of('de'), en: of('en'), other: of('other') };
}
