import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { duties, people } from '@/db/schema/people';
import { Refusal, refuse } from '@/lib/refusal';
import { whyNotAdminister } from './policy';
import type { Viewer } from './viewer';

/** Needs `duties` and `people` in the query. */
export const isActingAdmin = and(eq(duties.duty, 'admin'), isNull(people.suspendedAt), isNull(people.leftAt));

/** The admins who can act, held until the end of the transaction: two who dismiss each other at the same moment must not both succeed. */
export async function lockAdmins(tx: Transaction) {
  const admins = await tx
    .select({ id: duties.personId })
    .from(duties)
    .innerJoin(people, eq(people.id, duties.personId))
    .where(isActingAdmin)
    .orderBy(duties.personId)
    .for('update');
  return admins.map(({ id }) => id);
}

/** A person as administration needs them, held until the end of the transaction; refuses everybody but admins. */
export async function findForAdmin(tx: Transaction, viewer: Viewer, personId: string) {
  refuse(whyNotAdminister(viewer));
  const [person] = await tx
    .select({
      id: people.id,
      kind: people.kind,
      email: people.email,
      suspendedAt: people.suspendedAt,
      leftAt: people.leftAt,
    })
    .from(people)
    .where(eq(people.id, personId))
    .for('update');
  if (!person) throw new Refusal('form.notFound');
  return person;
}
