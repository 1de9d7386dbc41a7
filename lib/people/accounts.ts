import { eq, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { installation } from '@/db/schema/installation';
import { people } from '@/db/schema/people';
import { passwords } from '@/db/schema/sessions';
import { record } from '@/lib/events/record';
import { Refusal, refuse } from '@/lib/refusal';
import { findForAdmin } from './admins';
import type { NewPersonInput, PersonChange, PersonInput } from './input';
import { makePassword, oneTimeUntil } from './one-time-password';
import { hashPassword } from './passwords';
import { whyNotAdminister, whyNotGivePassword } from './policy';
import { endSessionsOf } from './sessions';
import type { Viewer } from './viewer';

/** A colleague joins. Their first password is given back once and opens once. */
export async function addPerson(viewer: Viewer, { id, name, email, departmentId }: NewPersonInput) {
  refuse(whyNotAdminister(viewer));
  const password = makePassword();
  const hash = await hashPassword(password);
  return db.transaction(async (tx) => {
    await findDepartment(tx, departmentId);
    const [company] = await tx.select({ language: installation.language }).from(installation);
    const added = await tx
      .insert(people)
      .values({ id, name, email, departmentId, language: company?.language })
      .onConflictDoNothing()
      .returning({ id: people.id });
    if (added.length === 0) throw new Refusal('admin.emailTaken', 'email');
    await tx.insert(passwords).values({ personId: id, hash, oneTimeUntil: oneTimeUntil() });
    await record(tx, viewer, { action: 'person.added', subject: { kind: 'person', id } });
    return { name, password };
  });
}

/** What the company says about somebody: they themselves may not change the address or the department. */
export async function updatePerson(viewer: Viewer, { personId, name, email, departmentId }: PersonChange) {
  await db.transaction(async (tx) => {
    await findForAdmin(tx, viewer, personId);
    await findDepartment(tx, departmentId);
    const [other] = await tx.select({ id: people.id }).from(people).where(eq(people.email, email));
    if (other && other.id !== personId) throw new Refusal('admin.emailTaken', 'email');
    await tx.update(people).set({ name, email, departmentId }).where(eq(people.id, personId));
    await record(tx, viewer, {
      action: 'person.changed',
      subject: { kind: 'person', id: personId },
      wakes: [{ topic: `person:${personId}` }],
    });
  });
}

/** A new one-time password, given back once; whoever is signed in with the old one is signed out. */
export async function givePassword(viewer: Viewer, { personId }: PersonInput) {
  refuse(whyNotAdminister(viewer));
  const password = makePassword();
  const hash = await hashPassword(password);
  return db.transaction(async (tx) => {
    const person = await findForAdmin(tx, viewer, personId);
    refuse(whyNotGivePassword(viewer, person));
    const fresh = { hash, changedAt: sql`now()`, oneTimeUntil: oneTimeUntil() };
    await tx
      .insert(passwords)
      .values({ personId, ...fresh })
      .onConflictDoUpdate({ target: passwords.personId, set: fresh });
    await endSessionsOf(tx, personId);
    await record(tx, viewer, {
      action: 'person.password_given',
      subject: { kind: 'person', id: personId },
      wakes: [{ topic: `person:${personId}` }],
    });
    return { password };
  });
}

async function findDepartment(tx: Transaction, departmentId: string | null) {
  if (!departmentId) return;
  const [department] = await tx.select({ id: departments.id }).from(departments).where(eq(departments.id, departmentId)).for('share');
  if (!department) throw new Refusal('form.notFound', 'departmentId');
}
