import { and, eq, isNull, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { people } from '@/db/schema/people';
import { admissions, memberships, spaces } from '@/db/schema/spaces';
import { record } from '@/lib/events/record';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import type { Role } from './access';
import { whyNotGo, whyNotJoin, whyNotRemove, whyNotSetRole } from './policy';
import { getSpaceById } from './spaces';

type Membership = { spaceId: string; personId: string };

/** The space with this id, if the viewer may see it; for writes, which refuse the rest alike. */
export async function needSpace(viewer: Viewer, spaceId: string) {
  const space = await getSpaceById(viewer, spaceId);
  if (!space) throw new Refusal('form.notFound');
  return space;
}

/** Joins a space that is open, or into which the viewer was invited. Doing it twice is doing it once. */
export async function joinSpace(viewer: Viewer, { spaceId }: { spaceId: string }) {
  const space = await needSpace(viewer, spaceId);
  if (space.role) return;
  refuse(whyNotJoin(viewer, space));
  await db.transaction((tx) => admit(tx, viewer, { spaceId, personId: viewer.id, action: 'space.joined' }));
}

export async function leaveSpace(viewer: Viewer, { spaceId }: { spaceId: string }) {
  await needSpace(viewer, spaceId);
  await db.transaction(async (tx) => {
    refuse(whyNotGo(await lockMember(tx, { spaceId, personId: viewer.id })));
    await dismiss(tx, viewer, { spaceId, personId: viewer.id, action: 'space.left' });
  });
}

export async function removeMember(viewer: Viewer, { spaceId, personId }: Membership) {
  const space = await needSpace(viewer, spaceId);
  await db.transaction(async (tx) => {
    refuse(whyNotRemove(viewer, space, await lockMember(tx, { spaceId, personId })));
    await dismiss(tx, viewer, { spaceId, personId, action: 'space.member_removed' });
  });
}

export async function setRole(viewer: Viewer, { spaceId, personId, role }: Membership & { role: Role }) {
  const space = await needSpace(viewer, spaceId);
  await db.transaction(async (tx) => {
    refuse(whyNotSetRole(viewer, space, await lockMember(tx, { spaceId, personId }), role));
    await tx.update(memberships).set({ role }).where(theirs({ spaceId, personId }));
    await tell(tx, viewer, { spaceId, personId, action: 'space.role_given', details: { role } });
  });
}

/** Makes somebody a member and takes them from the door. Nothing happens when they are one already. */
export async function admit(
  tx: Transaction,
  actor: Viewer,
  { spaceId, personId, action, role = 'member', invitedById }: Membership & { action: string; role?: Role; invitedById?: string | null },
) {
  const added = await tx
    .insert(memberships)
    .values({ spaceId, personId, role, invitedById })
    .onConflictDoNothing()
    .returning({ personId: memberships.personId });
  await tx.delete(admissions).where(and(eq(admissions.spaceId, spaceId), eq(admissions.personId, personId)));
  if (added.length === 0) return;
  await changeCount(tx, spaceId, 1);
  await tell(tx, actor, { spaceId, personId, action });
}

/** Records what happened to a member, and wakes them and the space. */
export async function tell(
  tx: Transaction,
  actor: Viewer,
  { spaceId, personId, action, details }: Membership & { action: string; details?: Record<string, string> },
) {
  const wakes = [{ topic: `space:${spaceId}` }, { topic: `person:${personId}` }] as const;
  await record(tx, actor, { action, subject: { kind: 'person', id: personId }, spaceId, details, wakes: [...wakes] });
}

async function dismiss(tx: Transaction, actor: Viewer, { action, ...member }: Membership & { action: string }) {
  await tx.delete(memberships).where(theirs(member));
  await changeCount(tx, member.spaceId, -1);
  await tell(tx, actor, { ...member, action });
}

/** Under the space's lock, so that two leads who go at once do not both count on the other. */
async function lockMember(tx: Transaction, member: Membership) {
  await tx.select({ id: spaces.id }).from(spaces).where(eq(spaces.id, member.spaceId)).for('update');
  const [leads] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.spaceId, member.spaceId), eq(memberships.role, 'lead'), isNull(people.leftAt)));
  const [found] = await tx
    .select({ role: memberships.role, kind: people.kind })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(theirs(member));
  return { role: found?.role ?? null, kind: found?.kind ?? ('employee' as const), leads: leads?.count ?? 0 };
}

function changeCount(tx: Transaction, spaceId: string, by: 1 | -1) {
  return tx
    .update(spaces)
    .set({ memberCount: sql`${spaces.memberCount} + ${by}` })
    .where(eq(spaces.id, spaceId));
}

function theirs({ spaceId, personId }: Membership) {
  return and(eq(memberships.spaceId, spaceId), eq(memberships.personId, personId));
}
