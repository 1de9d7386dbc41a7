import { and, between, eq, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { searchWords } from '@/db/schema/search';
import { distance } from './distance';
import type { Kin, SearchLanguage } from './queries';

/** Shorter words are one slip away from too many others. */
const longEnough = 5;
const each = 5;
const lookedAt = 20_000;
const last = '\u{10FFFF}';

/** Words that were said and are a slip or two away from those asked for. */
export async function listMeant(lang: SearchLanguage, words: string[]): Promise<Kin> {
  const asked = words.filter((word) => word.length >= longEnough).slice(0, 6);
  const found = await Promise.all(asked.map(async (word) => [word, await near(lang, word)] as const));
  return new Map(found);
}

/** Who mistypes a word has its beginning right, or else its ending. */
async function near(lang: SearchLanguage, word: string) {
  const slips = word.length >= 8 ? 2 : 1;
  const begins = word.slice(0, 2);
  const ends = [...word].slice(-4).reverse().join('');
  const rows = await db
    .select({ word: searchWords.word })
    .from(searchWords)
    .where(
      and(
        eq(searchWords.lang, lang),
        or(between(searchWords.word, begins, begins + last), between(sql`reverse(${searchWords.word})`, ends, ends + last)),
        between(sql`length(${searchWords.word})`, word.length - slips, word.length + slips),
      ),
    )
    .limit(lookedAt);
  return rows
    .map((row) => ({ word: row.word, slips: distance(row.word, word) }))
    .filter((found) => found.slips > 0 && found.slips <= slips)
    .sort((one, other) => one.slips - other.slips)
    .slice(0, each)
    .map((found) => found.word);
}
