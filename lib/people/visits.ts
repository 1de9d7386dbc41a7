import { and, eq, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { people } from '@/db/schema/people';
import { sessions } from '@/db/schema/sessions';

const touchEveryMs = 60_000;
const visitEndsAfterMinutes = 30;

/** Keeps the time of the last click, once a minute at most. A longer break ends the visit that "since your last visit" speaks of. */
export async function touchSession(viewer: { id: string; sessionId: string }, seenAt: Date) {
  if (Date.now() - seenAt.getTime() < touchEveryMs) return;
  const [touched] = await db
    .update(sessions)
    .set({ seenAt: sql`now()` })
    .where(and(eq(sessions.id, viewer.sessionId), lt(sessions.seenAt, sql`now() - interval '1 minute'`)))
    .returning({ id: sessions.id });
  if (!touched) return;
  await db
    .update(people)
    .set({
      lastVisitEndedAt: sql`case when ${people.seenAt} < now() - make_interval(mins => ${visitEndsAfterMinutes}) then ${people.seenAt} else ${people.lastVisitEndedAt} end`,
      seenAt: sql`now()`,
    })
    .where(eq(people.id, viewer.id));
}
