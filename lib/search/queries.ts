import { sql } from 'drizzle-orm';
import { db } from '@/db/client';

/** Posts are compared in their own language; what is none of these is taken word by word. */
export const searchLanguages = ['de', 'en', 'other'] as const;
export type SearchLanguage = (typeof searchLanguages)[number];

/** The words asked for, as a tsquery for the posts of each language; empty where only small words are left of them. */
export type Queries = Record<SearchLanguage, string>;

const lexeme = /'((?:[^'\\\s]|''|\\\\)+)'(:\*)?/g;
/** Long enough to stand for what begins with it, and neither without nor part of a phrase. */
const beginning = /(?<![!>]|> )'((?:[^'\\\s]|''|\\\\){4,})'(?! <)/g;

export async function queriesOf(words: string): Promise<Queries> {
  const [queries] = await db.execute<Queries>(sql`select search_query(${words}, 'de')::text as de,
    search_query(${words}, 'en')::text as en, search_query(${words}, 'other')::text as other`);
  const { de = '', en = '', other = '' } = queries ?? {};
  return { de: unlessOnlyWithout(de), en: unlessOnlyWithout(en), other: unlessOnlyWithout(other) };
}

export function isAnything(queries: Queries) {
  return searchLanguages.some((language) => queries[language]);
}

/** "Dichtung" also finds "Dichtungswechsel": compounds are words in German. */
export function withBeginnings(query: string) {
  return query.replace(beginning, "'$1':*");
}

/** Any of the words that are wanted: what is to be marked. */
export function anyWanted(query: string) {
  return [...wanted(query).matchAll(lexeme)].map(([word]) => word).join(' | ');
}

/** Everything but a few words is no question. */
function unlessOnlyWithout(query: string) {
  return wanted(query).includes("'") ? query : '';
}

function wanted(query: string) {
  return query.replace(/!\( [^)]* \)/g, '').replace(/!'(?:[^'\\\s]|''|\\\\)+'(?::\*)?/g, '');
}
