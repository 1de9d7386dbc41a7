import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db, type Transaction } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { duties, people } from '@/db/schema/people';
import { record } from '@/lib/events/record';
import { refuse } from '@/lib/refusal';
import { findForAdmin, lockAdmins } from './admins';
import type { DutyInput } from './input';
import { whyNotGiveDuty, whyNotTakeDuty } from './policy';
import { seesPerson } from './seeing';
import type { Viewer } from './viewer';

/** Who has which duty, of those the viewer may know; a row for each. */
export function listDuties(viewer: Viewer) {
  const giver = alias(people, 'giver');
  return db
    .select({
      personId: people.id,
      name: people.name,
      department: departments.name,
      duty: duties.duty,
      givenAt: duties.givenAt,
      givenBy: giver.name,
    })
    .from(duties)
    .innerJoin(people, eq(people.id, duties.personId))
    .leftJoin(departments, eq(departments.id, people.departmentId))
    .leftJoin(giver, eq(giver.id, duties.givenById))
    .where(and(isNull(people.leftAt), seesPerson(viewer)))
    .orderBy(asc(sql`${people.name} collate "de-x-icu"`), asc(duties.givenAt));
}

export async function giveDuty(viewer: Viewer, { personId, duty }: DutyInput) {
  await db.transaction(async (tx) => {
    const person = await findForAdmin(tx, viewer, personId);
    refuse(whyNotGiveDuty(viewer, person));
    const given = await tx
      .insert(duties)
      .values({ personId, duty, givenById: viewer.id })
      .onConflictDoNothing()
      .returning({ duty: duties.duty });
    if (given.length > 0) await recordChange(tx, viewer, 'duty.given', { personId, duty });
  });
}

export async function takeDuty(viewer: Viewer, { personId, duty }: DutyInput) {
  await db.transaction(async (tx) => {
    const admins = await lockAdmins(tx);
    await findForAdmin(tx, viewer, personId);
    refuse(whyNotTakeDuty(viewer, { id: personId }, duty, admins));
    const taken = await tx
      .delete(duties)
      .where(and(eq(duties.personId, personId), eq(duties.duty, duty)))
      .returning({ duty: duties.duty });
    if (taken.length > 0) await recordChange(tx, viewer, 'duty.taken', { personId, duty });
  });
}

async function recordChange(tx: Transaction, viewer: Viewer, action: 'duty.given' | 'duty.taken', { personId, duty }: DutyInput) {
  await record(tx, viewer, {
    action,
    subject: { kind: 'person', id: personId },
    details: { duty },
    wakes: [{ topic: `person:${personId}` }],
  });
}
