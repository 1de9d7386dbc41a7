import { createHash } from 'node:crypto';
import { eq, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { signInAttempts } from '@/db/schema/sessions';
import { say } from '@/lib/i18n/message';
import { Refusal } from '@/lib/refusal';

const free = 4;
const firstLockSeconds = 30;
const longestLockSeconds = 3600;

/**
 * Counts an attempt before it is judged, so that many at once cannot slip through together. Gives the moment until which
 * the address is now locked, if this was one too many; refuses while an earlier lock holds.
 */
export async function countAttempt(email: string) {
  const key = keyOf(email);
  // A day of rest forgives.
  const count = sql`case when ${signInAttempts.failedAt} < now() - interval '1 day' then 1 else ${signInAttempts.failedCount} + 1 end`;
  const seconds = sql`least(${longestLockSeconds}, ${firstLockSeconds} * 2 ^ least(${count} - ${free + 1}, 12))`;
  const [attempt] = await db
    .insert(signInAttempts)
    .values({ key, failedCount: 1 })
    .onConflictDoUpdate({
      target: signInAttempts.key,
      set: {
        failedCount: count,
        failedAt: sql`now()`,
        lockedUntil: sql`case when ${count} > ${free} then now() + make_interval(secs => ${seconds}) end`,
      },
      setWhere: sql`${signInAttempts.lockedUntil} is null or ${signInAttempts.lockedUntil} <= now()`,
    })
    .returning({ lockedUntil: signInAttempts.lockedUntil });
  if (attempt) return attempt.lockedUntil;
  const [kept] = await db.select({ until: signInAttempts.lockedUntil }).from(signInAttempts).where(eq(signInAttempts.key, key));
  throw new Refusal(locked(kept?.until ?? new Date()));
}

export function locked(until: Date) {
  const seconds = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000));
  return seconds < 60 ? say('signIn.lockedSeconds', { seconds }) : say('signIn.lockedMinutes', { minutes: Math.ceil(seconds / 60) });
}

/** The right password wipes the slate; so do old slates of others. */
export async function forgetAttempts(email: string) {
  await db.delete(signInAttempts).where(eq(signInAttempts.key, keyOf(email)));
  await db.delete(signInAttempts).where(lt(signInAttempts.failedAt, sql`now() - interval '2 days'`));
}

/** The address itself is not kept: most of those that fail belong to nobody here. */
export function keyOf(email: string) {
  return createHash('sha256').update(email).digest('base64url');
}
