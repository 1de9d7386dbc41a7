import { and, eq, ne } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { formerSlugs, spaces } from '@/db/schema/spaces';

/** Paths below /spaces that are pages of their own. */
const reserved = ['new'];

const written: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', ł: 'l', '&': ' und ' };

/** The address a name makes: "Kantine & Campus" is kantine-und-campus. */
export function slugOf(name: string) {
  const plain = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßæøł&]/g, (letter) => written[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  return plain || 'raum';
}

/** The slug itself if it is free, else with the first number that makes it free. */
export async function freeSlug(tx: Transaction, wanted: string) {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (await isFree(tx, slug)) return slug;
  }
}

/** Not another space's, today or formerly: an old address leads to where it always led. */
export async function isFree(tx: Transaction, slug: string, ownId?: string) {
  if (reserved.includes(slug)) return false;
  const others = (column: typeof spaces.id | typeof formerSlugs.spaceId) => (ownId ? ne(column, ownId) : undefined);
  const [taken] = await tx
    .select({ slug: spaces.slug })
    .from(spaces)
    .where(and(eq(spaces.slug, slug), others(spaces.id)))
    .union(
      tx
        .select({ slug: formerSlugs.slug })
        .from(formerSlugs)
        .where(and(eq(formerSlugs.slug, slug), others(formerSlugs.spaceId))),
    );
  return !taken;
}
