import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { admissions, formerSlugs, memberships, spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { anyAsker, askerValues, seesSpace } from './seeing';

export type Space = NonNullable<Awaited<ReturnType<typeof getSpace>>>;

function seenSpaces() {
  return db
    .select({
      id: spaces.id,
      slug: spaces.slug,
      name: spaces.name,
      about: spaces.about,
      departmentId: spaces.departmentId,
      department: departments.name,
      parentId: spaces.parentId,
      joinPolicy: spaces.joinPolicy,
      visibility: spaces.visibility,
      announcers: spaces.announcers,
      archivedAt: spaces.archivedAt,
      importedAt: spaces.importedAt,
      memberCount: spaces.memberCount,
      dialogCount: spaces.dialogCount,
      lastActivityAt: spaces.lastActivityAt,
      createdAt: spaces.createdAt,
      /** The viewer's; null when they are no member. */
      role: memberships.role,
      joinedAt: memberships.joinedAt,
      readBefore: memberships.readBefore,
      /** The viewer at the door: their request, or a colleague's invitation. */
      admission: admissions.kind,
    })
    .from(spaces)
    .leftJoin(departments, eq(departments.id, spaces.departmentId))
    .leftJoin(memberships, and(eq(memberships.spaceId, spaces.id), eq(memberships.personId, anyAsker.id)))
    .leftJoin(admissions, and(eq(admissions.spaceId, spaces.id), eq(admissions.personId, anyAsker.id)));
}

const spaceBySlug = seenSpaces()
  .where(and(eq(spaces.slug, sql.placeholder('slug')), seesSpace(anyAsker)))
  .prepare('space_by_slug');

const spaceById = seenSpaces()
  .where(and(eq(spaces.id, sql.placeholder('id')), seesSpace(anyAsker)))
  .prepare('space_by_id');

/** A space the viewer may see, and what they are in it. */
export async function getSpace(viewer: Pick<Viewer, 'id' | 'kind'>, slug: string) {
  const [space] = await spaceBySlug.execute({ ...askerValues(viewer), slug });
  return space;
}

export async function getSpaceById(viewer: Pick<Viewer, 'id' | 'kind'>, id: string) {
  if (!z.uuid().safeParse(id).success) return;
  const [space] = await spaceById.execute({ ...askerValues(viewer), id });
  return space;
}

/** The slug of today of a space that had this one before, if the viewer may see it. */
export async function getSlugOfToday(viewer: Pick<Viewer, 'id' | 'kind'>, formerSlug: string) {
  const [space] = await db
    .select({ slug: spaces.slug })
    .from(formerSlugs)
    .innerJoin(spaces, eq(spaces.id, formerSlugs.spaceId))
    .where(and(eq(formerSlugs.slug, formerSlug), seesSpace(viewer)));
  return space?.slug;
}

/** The space above this one, if the viewer may see it. */
export async function getParent(viewer: Pick<Viewer, 'id' | 'kind'>, { parentId }: Pick<Space, 'parentId'>) {
  if (!parentId) return;
  const [parent] = await db
    .select({ slug: spaces.slug, name: spaces.name })
    .from(spaces)
    .where(and(eq(spaces.id, parentId), seesSpace(viewer)));
  return parent;
}

/** The spaces right below this one that the viewer may see. */
export function listBelow(viewer: Pick<Viewer, 'id' | 'kind'>, spaceId: string) {
  return below.execute({ spaceId, ...askerValues(viewer) });
}

const below = db
  .select({ slug: spaces.slug, name: spaces.name })
  .from(spaces)
  .where(and(eq(spaces.parentId, sql.placeholder('spaceId')), isNull(spaces.archivedAt), seesSpace(anyAsker)))
  .orderBy(sql`${spaces.name} collate "de-x-icu"`)
  .prepare('spaces_below');
