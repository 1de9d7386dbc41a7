import { and, eq, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { people } from '@/db/schema/people';
import { sessions } from '@/db/schema/sessions';

const touchEveryMs = 60_000;
const visitEndsAfterMinutes = sql.raw('30');

/** When the visit before this one ended: a longer break ends a visit, and the first click after it already belongs to the next. */
export const lastVisitEndedAt = sql<Date | null>`(case when ${people.seenAt} < now() - make_interval(mins => ${visitEndsAfterMinutes})
  then ${people.seenAt} else ${people.lastVisitEndedAt} end)`.mapWith(people.lastVisitEndedAt);

/** What a click leaves with the person. */
export const visitNow = { lastVisitEndedAt, seenAt: sql`now()` };

/** Keeps the time of the last click, once a minute at most. */
export async function touchSession(viewer: { id: string; sessionId: string }, seenAt: Date) {
  if (Date.now() - seenAt.getTime() < touchEveryMs) return;
  const [touched] = await db
    .update(sessions)
    .set({ seenAt: sql`now()` })
    .where(and(eq(sessions.id, viewer.sessionId), lt(sessions.seenAt, sql`now() - interval '1 minute'`)))
    .returning({ id: sessions.id });
  if (!touched) return;
  await db.update(people).set(visitNow).where(eq(people.id, viewer.id));
}
