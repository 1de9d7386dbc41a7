import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { duties, people } from '@/db/schema/people';
import { sessions } from '@/db/schema/sessions';
import type { Duty } from './duty';
import { isGood } from './sessions';
import type { Viewer } from './viewer';
import { lastVisitEndedAt, touchSession } from './visits';

const viewerOfSession = db
  .select({
    id: people.id,
    name: people.name,
    kind: people.kind,
    departmentId: people.departmentId,
    department: departments.name,
    language: people.language,
    timeZone: people.timeZone,
    theme: people.theme,
    lastVisitEndedAt,
    sessionId: sessions.id,
    seenAt: sessions.seenAt,
    duties: sql<Duty[]>`array(select ${duties.duty}::text from ${duties} where ${duties.personId} = ${people.id})`,
  })
  .from(sessions)
  .innerJoin(people, eq(people.id, sessions.personId))
  .leftJoin(departments, eq(departments.id, people.departmentId))
  .where(
    and(
      eq(sessions.id, sql.placeholder('sessionId')),
      isGood,
      isNull(people.suspendedAt),
      isNull(people.leftAt),
      or(isNull(people.expiresAt), gt(people.expiresAt, sql`now()`)),
    ),
  )
  .prepare('viewer_of_session');

/** The viewer of a session that is still good. Rights are read at each request, so a right taken away is gone with the next click. */
export async function viewerOf(sessionId: string): Promise<Viewer | undefined> {
  const [found] = await viewerOfSession.execute({ sessionId });
  if (!found) return;
  const { seenAt, ...viewer } = found;
  await touchSession(viewer, seenAt);
  return viewer;
}
