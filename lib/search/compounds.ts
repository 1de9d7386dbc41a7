import { and, asc, between, eq, notInArray, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { searchWords } from '@/db/schema/search';
import type { Kin } from './queries';

/** Shorter words end too many others that have nothing to do with them. */
const longEnough = 5;
const each = 12;
const last = '\u{10FFFF}';

/** German words that end with a word: its compounds. The shortest are the nearest. */
export async function listCompounds(words: string[]): Promise<Kin> {
  const asked = words.filter((word) => word.length >= longEnough).slice(0, 6);
  const found = await Promise.all(asked.map(async (word) => [word, await compoundsOf(word)] as const));
  return new Map(found);
}

async function compoundsOf(word: string) {
  const isEnding = endingsOf(word).map((ending) => {
    const backwards = [...ending].reverse().join('');
    return between(sql`reverse(${searchWords.word})`, backwards, backwards + last);
  });
  const rows = await db
    .select({ word: searchWords.word })
    .from(searchWords)
    .where(and(eq(searchWords.lang, 'de'), or(...isEnding), notInArray(searchWords.word, endingsOf(word))))
    .orderBy(asc(sql`length(${searchWords.word})`), asc(searchWords.word))
    .limit(each);
  return rows.map((row) => row.word);
}

/** The stemmer takes from "Gleitringdichtung" what it leaves in "Dichtung", which is too short without it. */
function endingsOf(word: string) {
  const stem = word.replace(/(?:ung|end|isch|lich|heit|keit|ig|ik)$/, '');
  return stem !== word && stem.length >= longEnough ? [word, stem] : [word];
}
