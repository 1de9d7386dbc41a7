import { and, eq, isNull, ne, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db, type Transaction } from '@/db/client';
import { people } from '@/db/schema/people';
import { memberships, spaces } from '@/db/schema/spaces';
import { record } from '@/lib/events/record';
import { refuse } from '@/lib/refusal';
import { findForAdmin, lockAdmins } from './admins';
import type { PersonInput } from './input';
import { whyNotPart, whyNotReadmit, whyNotSuspend } from './policy';
import { endSessionsOf } from './sessions';
import type { Viewer } from './viewer';

/** Access rests from the next click on. */
export async function suspend(viewer: Viewer, { personId }: PersonInput) {
  await db.transaction(async (tx) => {
    const admins = await lockAdmins(tx);
    const person = await findForAdmin(tx, viewer, personId);
    refuse(whyNotSuspend(viewer, person, admins));
    if (person.suspendedAt) return;
    await tx.update(people).set({ suspendedAt: sql`now()` }).where(eq(people.id, personId));
    await endSessionsOf(tx, personId);
    await recordChange(tx, viewer, 'person.suspended', personId);
  });
}

export async function endSuspension(viewer: Viewer, { personId }: PersonInput) {
  await db.transaction(async (tx) => {
    const person = await findForAdmin(tx, viewer, personId);
    refuse(whyNotReadmit(viewer, person));
    if (!person.suspendedAt) return;
    await tx.update(people).set({ suspendedAt: null }).where(eq(people.id, personId));
    await recordChange(tx, viewer, 'person.readmitted', personId);
  });
}

/** Somebody has left the company: what they said stays, with their name; they do not come in any more. */
export async function part(viewer: Viewer, { personId }: PersonInput) {
  await db.transaction(async (tx) => {
    const admins = await lockAdmins(tx);
    const person = await findForAdmin(tx, viewer, personId);
    refuse(whyNotPart(viewer, person, { admins, leadsAlone: await findSpaceLedAlone(tx, personId) }));
    if (person.leftAt) return;
    await tx.update(people).set({ leftAt: sql`now()` }).where(eq(people.id, personId));
    await endSessionsOf(tx, personId);
    await recordChange(tx, viewer, 'person.left', personId);
  });
}

/** A space that would be without a lead. */
async function findSpaceLedAlone(tx: Transaction, personId: string) {
  const other = alias(memberships, 'other');
  const others = tx
    .select({ one: sql`1` })
    .from(other)
    .where(and(eq(other.spaceId, memberships.spaceId), eq(other.role, 'lead'), ne(other.personId, personId)));
  const [space] = await tx
    .select({ name: spaces.name })
    .from(memberships)
    .innerJoin(spaces, eq(spaces.id, memberships.spaceId))
    .where(and(eq(memberships.personId, personId), eq(memberships.role, 'lead'), isNull(spaces.archivedAt), notExists(others)))
    .orderBy(spaces.name)
    .limit(1);
  return space?.name;
}

async function recordChange(tx: Transaction, viewer: Viewer, action: string, personId: string) {
  await record(tx, viewer, { action, subject: { kind: 'person', id: personId }, wakes: [{ topic: `person:${personId}` }] });
}
