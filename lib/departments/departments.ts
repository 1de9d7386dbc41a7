import { asc, eq, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { dialogs, replies } from '@/db/schema/dialogs';
import { people } from '@/db/schema/people';
import { spaces } from '@/db/schema/spaces';
import { record } from '@/lib/events/record';
import { whyNotAdminister } from '@/lib/people/policy';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import { slugOf } from '@/lib/spaces/slugs';
import type { DepartmentChange, DepartmentInput, NewDepartmentInput } from './input';
import { whyNotRemove } from './policy';
import { withAllBelow } from './tree';

// Any number will do; held by whoever changes the tree, so that two moves together make no ring.
const treeLock = 5;

/** All departments in the order of their siblings; they are not many. */
export function listDepartments() {
  return db
    .select({ id: departments.id, name: departments.name, parentId: departments.parentId })
    .from(departments)
    .orderBy(asc(departments.position), asc(sql`${departments.name} collate "de-x-icu"`));
}

/** The same with how many belong to each and the name of its space, for administration. */
export async function listDepartmentsInUse(viewer: Viewer) {
  refuse(whyNotAdminister(viewer));
  return selectInUse(db).orderBy(asc(departments.position), asc(sql`${departments.name} collate "de-x-icu"`));
}

export type DepartmentInUse = Awaited<ReturnType<typeof listDepartmentsInUse>>[number];

/** Sent twice, it is added once. */
export async function addDepartment(viewer: Viewer, { id, name, parentId }: NewDepartmentInput) {
  await changeTree(viewer, async (tx, all) => {
    if (parentId && !all.some((department) => department.id === parentId)) throw new Refusal('form.notFound', 'parentId');
    const slug = await freeSlug(tx, name);
    const added = await tx.insert(departments).values({ id, name, parentId, slug }).onConflictDoNothing().returning({ id: departments.id });
    if (added.length > 0) await recordChange(tx, viewer, 'department.added', id);
  });
}

/** Its name and its place in the tree; it cannot lie under itself. */
export async function changeDepartment(viewer: Viewer, { departmentId, name, parentId }: DepartmentChange) {
  await changeTree(viewer, async (tx, all) => {
    const ids = all.map(({ id }) => id);
    if (!ids.includes(departmentId)) throw new Refusal('form.notFound');
    if (parentId && !ids.includes(parentId)) throw new Refusal('form.notFound', 'parentId');
    if (parentId && withAllBelow(all, departmentId).includes(parentId)) throw new Refusal('admin.whyNot.departmentUnderItself', 'parentId');
    await tx.update(departments).set({ name, parentId }).where(eq(departments.id, departmentId));
    await recordChange(tx, viewer, 'department.changed', departmentId);
  });
}

export async function removeDepartment(viewer: Viewer, { departmentId }: DepartmentInput) {
  await changeTree(viewer, async (tx) => {
    const [department] = await selectInUse(tx).where(eq(departments.id, departmentId));
    if (!department) return;
    refuse(whyNotRemove({ ...department, hasSpoken: await hasSpoken(tx, departmentId) }));
    await tx.delete(departments).where(eq(departments.id, departmentId));
    await recordChange(tx, viewer, 'department.removed', departmentId);
  });
}

function selectInUse(from: typeof db | Transaction) {
  const below = sql<number>`(select count(*)::int from ${departments} below where below.parent_id = ${departments.id})`;
  return from
    .select({
      id: departments.id,
      name: departments.name,
      parentId: departments.parentId,
      people: sql<number>`(select count(*)::int from ${people} where ${people.departmentId} = ${departments.id})`,
      below,
      space: spaces.name,
      slug: spaces.slug,
    })
    .from(departments)
    .leftJoin(spaces, eq(spaces.departmentId, departments.id))
    .$dynamic();
}

/** Whether anybody ever wrote something while they belonged to it: the scores of those dialogs name it. */
async function hasSpoken(tx: Transaction, departmentId: string) {
  const [post] = await tx
    .select({ id: dialogs.id })
    .from(dialogs)
    .where(eq(dialogs.authorDepartmentId, departmentId))
    .unionAll(tx.select({ id: replies.id }).from(replies).where(eq(replies.authorDepartmentId, departmentId)))
    .limit(1);
  return Boolean(post);
}

async function changeTree(viewer: Viewer, change: (tx: Transaction, all: { id: string; parentId: string | null }[]) => Promise<void>) {
  refuse(whyNotAdminister(viewer));
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${treeLock})`);
    await change(tx, await tx.select({ id: departments.id, parentId: departments.parentId }).from(departments));
  });
}

async function freeSlug(tx: Transaction, name: string) {
  const wanted = slugOf(name);
  const taken = await tx
    .select({ slug: departments.slug })
    .from(departments)
    .where(sql`${departments.slug} like ${`${wanted}%`}`);
  const slugs = new Set(taken.map(({ slug }) => slug));
  let slug = wanted;
  for (let number = 2; slugs.has(slug); number++) slug = `${wanted}-${number}`;
  return slug;
}

async function recordChange(tx: Transaction, viewer: Viewer, action: string, id: string) {
  await record(tx, viewer, { action, subject: { kind: 'department', id } });
}
