import { and, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db, type Transaction } from '@/db/client';
import { people } from '@/db/schema/people';
import { sessions } from '@/db/schema/sessions';
import { record } from '@/lib/events/record';
import { Refusal } from '@/lib/refusal';
import type { SessionInput } from './input';
import { absoluteDays, idleDays } from './session-cookie';
import type { Viewer } from './viewer';
import type { Visitor } from './visitor';
import { visitNow } from './visits';

/** A new session for a person who has proved to be one. Its id is new each time, so none can be planted beforehand. */
export async function openSession(tx: Transaction, person: { id: string }, { userAgent }: Pick<Visitor, 'userAgent'>) {
  const id = v7();
  const expiresAt = new Date(Date.now() + absoluteDays * 86_400_000);
  await tx.insert(sessions).values({ id, personId: person.id, userAgent, expiresAt });
  await tx.update(people).set(visitNow).where(eq(people.id, person.id));
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
    if (ended) await recordEnd(tx, ended.personId, sessionId);
  });
}

/** Where somebody is signed in, last used first. */
export function listSessions(viewer: Viewer) {
  return db
    .select({ id: sessions.id, userAgent: sessions.userAgent, createdAt: sessions.createdAt, seenAt: sessions.seenAt })
    .from(sessions)
    .where(and(eq(sessions.personId, viewer.id), isGood))
    .orderBy(desc(sessions.seenAt));
}

/** One of the viewer's own; that there are others is nobody's business. */
export async function endOwnSession(viewer: Viewer, { sessionId }: SessionInput) {
  const [own] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.personId, viewer.id)));
  if (!own) throw new Refusal('form.notFound');
  await endSession(own.id);
}

export async function endOtherSessions(viewer: Viewer) {
  await db.transaction((tx) => endSessionsOf(tx, viewer.id, { except: viewer.sessionId }));
}

/** Signs a person out everywhere, but for the session in which they ask for it. */
export async function endSessionsOf(tx: Transaction, personId: string, { except }: { except?: string } = {}) {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), except ? ne(sessions.id, except) : undefined))
    .returning({ id: sessions.id });
  for (const { id } of ended) await recordEnd(tx, personId, id);
}

/** Neither ended nor too old. */
export const isGood = and(
  isNull(sessions.endedAt),
  gt(sessions.expiresAt, sql`now()`),
  gt(sessions.seenAt, sql`now() - make_interval(days => ${sql.raw(String(idleDays))})`),
);

async function recordEnd(tx: Transaction, personId: string, sessionId: string) {
  const subject = { kind: 'session' as const, id: sessionId };
  await record(tx, { id: personId }, { action: 'session.ended', subject, wakes: [{ topic: `person:${personId}` }] });
}
