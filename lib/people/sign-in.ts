import { and, eq, gt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { people } from '@/db/schema/people';
import { passwords } from '@/db/schema/sessions';
import { Refusal, refuse } from '@/lib/refusal';
import type { SignInInput } from './input';
import { isPassword } from './passwords';
import { whyNotSignIn } from './policy';
import { openSession } from './sessions';
import { countAttempt, forgetAttempts, locked } from './sign-in-attempts';
import type { Visitor } from './visitor';

/**
 * Opens a session for whoever knows the password. What the answer says, and what it costs, does not depend on whether there is
 * such an account; only those who know its password hear more.
 */
export async function signIn(visitor: Visitor, { email, password, personId }: SignInInput) {
  const lockedUntil = await countAttempt(email);
  const [account] = await db
    .select({
      id: people.id,
      suspendedAt: people.suspendedAt,
      leftAt: people.leftAt,
      expiresAt: people.expiresAt,
      hash: passwords.hash,
      oneTimeUntil: passwords.oneTimeUntil,
    })
    .from(people)
    .leftJoin(passwords, eq(passwords.personId, people.id))
    .where(eq(people.email, email));
  const isRight = await isPassword(password, account?.hash);
  if (!account || !isRight) throw new Refusal(lockedUntil ? locked(lockedUntil) : 'signIn.wrong');

  await forgetAttempts(email);
  refuse(whyNotSignIn(account, new Date()));
  // The form lies over somebody's page: only they may lift it.
  if (personId && personId !== account.id) throw new Refusal('form.someoneElse');
  return db.transaction(async (tx) => {
    if (account.oneTimeUntil) {
      const used = await tx
        .update(passwords)
        // Long ago rather than now: two transactions disagree about what now is.
        .set({ oneTimeUntil: new Date(0) })
        .where(and(eq(passwords.personId, account.id), gt(passwords.oneTimeUntil, sql`now()`)))
        .returning({ personId: passwords.personId });
      if (used.length === 0) throw new Refusal('signIn.oneTimeUsed');
    }
    return { ...(await openSession(tx, account, visitor)), isOneTime: account.oneTimeUntil !== null };
  });
}
