import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { memberships, spaces } from '@/db/schema/spaces';
import { record } from '@/lib/events/record';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import type { PlaceInput } from './input';
import { needSpace } from './memberships';
import { whyNotPlace, whyNotPutBelow, whyNotSetDepartment } from './policy';
import { seesSpace } from './seeing';
import { getSpaceById, type Space } from './spaces';

type Place = { departmentId: string | null; parentId: string | null };

const nowhere: Place = { departmentId: null, parentId: null };

/** Moves a space in the tree: below another one, or to a department. */
export async function placeSpace(viewer: Viewer, { spaceId, departmentId, parentId }: PlaceInput) {
  const space = await needSpace(viewer, spaceId);
  refuse(whyNotPlace(viewer, space));
  // An upper space that one does not see is not in the list to choose from, so it is kept.
  const isHidden = space.parentId !== null && !(await getSpaceById(viewer, space.parentId));
  const place = { departmentId, parentId: parentId ?? (isHidden ? space.parentId : null) };
  await db.transaction(async (tx) => {
    await checkPlace(tx, viewer, place, space);
    if (place.parentId && (await isBelow(tx, place.parentId, spaceId))) throw new Refusal('spaces.whyNot.ring', 'parentId');
    await tx.update(spaces).set(place).where(eq(spaces.id, spaceId));
    const wakes = [{ topic: `space:${spaceId}` }] as const;
    await record(tx, viewer, {
      action: 'space.placed',
      subject: { kind: 'space', id: spaceId },
      spaceId,
      details: place,
      wakes: [...wakes],
    });
  });
}

/** Refuses what the viewer may not change about the place of a space, new or placed before. */
export async function checkPlace(tx: Transaction, viewer: Viewer, { departmentId, parentId }: Place, before = nowhere) {
  // One at a time: two moves that are fine alone could make a ring, or give one department two spaces.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('spaces.place'))`);
  if (departmentId !== before.departmentId) {
    refuse(whyNotSetDepartment(viewer));
    if (departmentId && !(await isFreeDepartment(tx, departmentId))) throw new Refusal('spaces.whyNot.departmentTaken', 'departmentId');
  }
  if (parentId && parentId !== before.parentId) {
    const parent = await getSpaceById(viewer, parentId);
    if (!parent) throw new Refusal('form.notFound', 'parentId');
    refuse(whyNotPutBelow(viewer, parent));
  }
}

/** Departments without a space, and that of this space. */
export function listFreeDepartments(own?: { id: string }) {
  return db
    .select({ id: departments.id, name: departments.name })
    .from(departments)
    .leftJoin(spaces, eq(spaces.departmentId, departments.id))
    .where(or(isNull(spaces.id), own && eq(spaces.id, own.id)))
    .orderBy(sql`${departments.name} collate "de-x-icu"`);
}

/** Spaces below which the viewer may put one, and the one above it now. */
export function listPossibleParents(viewer: Viewer, own?: Pick<Space, 'id' | 'parentId'>) {
  const leads = db
    .select({ id: memberships.spaceId })
    .from(memberships)
    .where(and(eq(memberships.personId, viewer.id), eq(memberships.role, 'lead')));
  const mayAll = viewer.duties.includes('admin') || viewer.duties.includes('hr');
  const may = mayAll ? undefined : or(inArray(spaces.id, leads), own?.parentId ? eq(spaces.id, own.parentId) : undefined);
  return db
    .select({ id: spaces.id, name: spaces.name })
    .from(spaces)
    .where(and(seesSpace(viewer), isNull(spaces.archivedAt), own && ne(spaces.id, own.id), may))
    .orderBy(sql`${spaces.name} collate "de-x-icu"`);
}

async function isFreeDepartment(tx: Transaction, departmentId: string) {
  const [free] = await tx
    .select({ id: departments.id })
    .from(departments)
    .leftJoin(spaces, eq(spaces.departmentId, departments.id))
    .where(and(eq(departments.id, departmentId), isNull(spaces.id)));
  return free !== undefined;
}

async function isBelow(tx: Transaction, id: string, upper: string) {
  const [found] = await tx.execute(sql`
    with recursive above as (
      select ${spaces.id}, ${spaces.parentId} from ${spaces} where ${spaces.id} = ${id}
      union select ${spaces.id}, ${spaces.parentId} from ${spaces} join above on above.parent_id = ${spaces.id}
    )
    select 1 from above where above.id = ${upper}`);
  return found !== undefined;
}
