import { and, asc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { countUse } from '@/lib/rate-limit';
import { isMember, seesSpace } from './seeing';

const shown = 4;

/** While somebody names a space. A closed one is named only within itself: elsewhere its readers may not know of it. */
export async function findSpaces(viewer: Viewer, text: string, { spaceId }: { spaceId?: string } = {}) {
  await countUse('search', viewer.id);
  const sought = text.trim().toLowerCase();
  if (sought === '') return [];
  const name = sql`lower(${spaces.name})`;
  const begins = sql`(starts_with(${name}, ${sought}) or starts_with(${spaces.slug}, ${sought}))`;
  const mayBeNamed = or(ne(spaces.visibility, 'members'), spaceId ? eq(spaces.id, spaceId) : undefined);
  return db
    .select({ id: spaces.id, slug: spaces.slug, name: spaces.name })
    .from(spaces)
    .where(and(isNull(spaces.archivedAt), sql`(position(${sought} in ${name}) > 0 or ${begins})`, mayBeNamed, seesSpace(viewer)))
    .orderBy(sql`${begins} desc`, sql`${isMember(viewer)} desc`, asc(spaces.name))
    .limit(shown);
}
