import { and, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dialogs } from '@/db/schema/dialogs';
import { people } from '@/db/schema/people';
import { searchEntries } from '@/db/schema/search';
import { spaces } from '@/db/schema/spaces';
import { tagName } from '@/lib/markdown/words';
import { seesPerson } from '@/lib/people/seeing';
import type { Viewer } from '@/lib/people/viewer';
import { areWords, isNamed } from '@/lib/people/words';
import { seesSpace } from '@/lib/spaces/seeing';
import type { Asked } from './asked';

/** Where is searched: ids rather than subqueries, since the planner then knows how many posts lie there. */
export type Where = { spaceIds: string[]; authorIds?: string[]; tag?: string; from?: SQL; until?: SQL };

const namesakes = 50;

export async function whereOf(viewer: Viewer, asked: Asked): Promise<Where> {
  const [seen, authors] = await Promise.all([seenSpaces(viewer), asked.from ? named(viewer, asked.from) : undefined]);
  return {
    spaceIds: seen.filter(({ slug, name }) => !asked.in || [slug, name.toLowerCase()].includes(asked.in.toLowerCase())).map(({ id }) => id),
    authorIds: authors?.map(({ id }) => id),
    tag: asked.tag && tagName(asked.tag),
    from: asked.after ? startOf(asked.after, viewer) : undefined,
    until: asked.before ? startOf(asked.before, viewer) : undefined,
  };
}

/** Of a query over search entries. */
export function entriesWhere(viewer: Viewer, { authorIds, tag, from, until, ...where }: Where) {
  const ofDialog = and(viewer.kind === 'guest' ? eq(dialogs.guestsMayRead, true) : undefined, tag ? hasTag(tag) : undefined);
  const { dialogId, authorId, createdAt } = searchEntries;
  return and(
    inSpaces(where),
    authorIds && inArray(authorId, authorIds),
    from && gte(createdAt, from),
    until && lt(createdAt, until),
    ofDialog && inArray(dialogId, db.select({ id: dialogs.id }).from(dialogs).where(ofDialog)),
  );
}

export function inSpaces({ spaceIds }: Pick<Where, 'spaceIds'>) {
  const inside = inArray(searchEntries.spaceId, spaceIds);
  // Of many spaces an index would name nearly every post; so it must not be asked.
  return spaceIds.length > few ? sql`(${inside}) is true` : inside;
}

const few = 5;

/** Of a query over dialogs. */
export function dialogsWhere({ spaceIds, authorIds, tag, from, until }: Where) {
  const { spaceId, authorId, createdAt } = dialogs;
  return and(
    inArray(spaceId, spaceIds),
    authorIds && inArray(authorId, authorIds),
    from && gte(createdAt, from),
    until && lt(createdAt, until),
    tag ? hasTag(tag) : undefined,
  );
}

function hasTag(tag: string) {
  return sql`${dialogs.tags} @> array[${tag}]::text[]`;
}

function seenSpaces(viewer: Viewer) {
  return db.select({ id: spaces.id, slug: spaces.slug, name: spaces.name }).from(spaces).where(seesSpace(viewer));
}

/** Authors who only came with an import count too: their words are here. */
async function named(viewer: Viewer, name: string) {
  if (!areWords(name)) return [];
  return db
    .select({ id: people.id })
    .from(people)
    .where(and(isNamed(name), seesPerson(viewer)))
    .limit(namesakes);
}

function startOf(day: string, { timeZone }: Viewer) {
  return sql`(${day}::date::timestamp at time zone ${timeZone})`;
}
