import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db, type Transaction } from '@/db/client';
import { people } from '@/db/schema/people';
import { sessions } from '@/db/schema/sessions';
import { record } from '@/lib/events/record';
import { absoluteDays } from './session-cookie';
import type { Visitor } from './visitor';

const touchEveryMs = 60_000;
const visitEndsAfterMinutes = 30;

/** A new session for a person who has proved to be one. Its id is new each time, so none can be planted beforehand. */
export async function openSession(tx: Transaction, person: { id: string }, { userAgent }: Pick<Visitor, 'userAgent'>) {
  const id = v7();
  const expiresAt = new Date(Date.now() + absoluteDays * 86_400_000);
  await tx.insert(sessions).values({ id, personId: person.id, userAgent, expiresAt });
  await record(tx, person, { action: 'session.opened', subject: { kind: 'session', id } });
  return { id, personId: person.id, expiresAt };
}

/** Ends a session; ending it again changes nothing. */
export async function endSession(sessionId: string) {
  await db.transaction(async (tx) => {
    const [ended] = await tx
      .update(sessions)
      .set({ endedAt: sql`now()` })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
      .returning({ personId: sessions.personId });
    if (!ended) return;
    const person = { id: ended.personId };
    const wakes = [{ topic: `person:${person.id}` as const }];
    await record(tx, person, { action: 'session.ended', subject: { kind: 'session', id: sessionId }, wakes });
  });
}

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
