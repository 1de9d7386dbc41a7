import { and, asc, desc, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { seesSpace } from '@/lib/spaces/seeing';
import type { Queries } from './queries';

const shown = 5;

export type FoundSpace = Awaited<ReturnType<typeof searchSpaces>>[number];

/** Spaces by their name or what they are about, names first, archived ones last. */
export async function searchSpaces(viewer: Viewer, { de }: Queries) {
  if (!de.exact) return [];
  const query = sql`${de.wide}::tsquery`;
  const vector = sql`search_vector(${spaces.name}, ${spaces.about}, 'de')`;
  return db
    .select({
      id: spaces.id,
      slug: spaces.slug,
      name: spaces.name,
      memberCount: spaces.memberCount,
      archivedAt: spaces.archivedAt,
    })
    .from(spaces)
    .where(and(sql`${vector} @@ ${query}`, seesSpace(viewer)))
    .orderBy(desc(isNull(spaces.archivedAt)), sql`ts_rank(${vector}, ${query}) desc`, asc(spaces.name))
    .limit(shown);
}
