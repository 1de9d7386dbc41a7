import { eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { people } from '@/db/schema/people';
import { passwords } from '@/db/schema/sessions';
import { record } from '@/lib/events/record';
import { getInstallation } from '@/lib/installation/installation';
import { Refusal } from '@/lib/refusal';
import type { PasswordInput } from './input';
import { whyNotPassword } from './password-strength';
import { hashPassword, isPassword } from './passwords';
import { endSessionsOf } from './sessions';
import { countAttempt, forgetAttempts, locked } from './sign-in-attempts';
import type { Viewer } from './viewer';

/** What there is to know about the viewer's own password: nothing where they have none. */
export async function getOwnPassword(viewer: Viewer) {
  const own = await readPassword(viewer);
  return own && { email: own.email, changedAt: own.changedAt, isOneTime: own.isOneTime };
}

/** Asks for the old one, so that a browser left open is not enough; and signs out all other browsers. */
export async function changePassword(viewer: Viewer, { current, password }: PasswordInput) {
  const own = await readPassword(viewer);
  if (!own) throw new Refusal('account.noPassword');
  // Whoever came in by a one-time password has just shown it.
  if (!own.isOneTime) await prove(own, current);
  const weakness = whyNotPassword(password, [viewer.name, own.email ?? '', (await getInstallation())?.company ?? '']);
  if (weakness) throw new Refusal(weakness, 'password');
  if (await isPassword(password, own.hash)) throw new Refusal('account.samePassword', 'password');

  const hash = await hashPassword(password);
  await db.transaction(async (tx) => {
    await tx.update(passwords).set({ hash, changedAt: sql`now()`, oneTimeUntil: null }).where(eq(passwords.personId, viewer.id));
    await endSessionsOf(tx, viewer.id, { except: viewer.sessionId });
    await record(tx, viewer, { action: 'person.password_changed', subject: { kind: 'person', id: viewer.id } });
  });
  return true;
}

async function readPassword(viewer: Viewer) {
  const [own] = await db
    .select({
      email: people.email,
      hash: passwords.hash,
      changedAt: passwords.changedAt,
      isOneTime: sql<boolean>`${passwords.oneTimeUntil} is not null`,
    })
    .from(passwords)
    .innerJoin(people, eq(people.id, passwords.personId))
    .where(eq(passwords.personId, viewer.id));
  return own;
}

/** Counts like a sign-in, or a browser left open would be the place to guess at. */
async function prove({ email, hash }: { email: string | null; hash: string }, current: string) {
  const lockedUntil = await countAttempt(email ?? '');
  if (!(await isPassword(current, hash))) throw new Refusal(lockedUntil ? locked(lockedUntil) : 'account.wrongPassword', 'current');
  await forgetAttempts(email ?? '');
}
