import { and, isNull, ne, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { seesSpace } from '@/lib/spaces/seeing';

const shown = 4;

/** Where somebody without a space could begin: their department's, then the liveliest they may come into. */
export function suggestSpaces(viewer: Viewer) {
  // Whoever has no department has none in common with any space.
  const ofDepartment = sql`${spaces.departmentId} = ${viewer.departmentId}::uuid`;
  return db
    .select({ id: spaces.id, slug: spaces.slug, name: spaces.name, about: spaces.about })
    .from(spaces)
    .where(
      and(seesSpace(viewer), isNull(spaces.archivedAt), isNull(spaces.importedAt), or(ofDepartment, ne(spaces.joinPolicy, 'invitation'))),
    )
    .orderBy(sql`(${ofDepartment}) desc nulls last`, sql`${spaces.lastActivityAt} desc nulls last`)
    .limit(shown);
}
