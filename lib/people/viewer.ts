import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { duties, people } from '@/db/schema/people';
import { sessions } from '@/db/schema/sessions';
import type { Language } from '@/lib/i18n/languages';
import { isSetUp } from '@/lib/installation/installation';
import type { Duty } from './duty';
import { nextPath } from './next-path';
import { cookieName, readCookie } from './session-cookie';
import { isGood } from './sessions';
import { touchSession } from './visits';

/** Who is asking. */
export type Viewer = {
  id: string;
  name: string;
  kind: 'employee' | 'guest';
  departmentId: string | null;
  department: string | null;
  language: Language;
  timeZone: string;
  theme: 'system' | 'light' | 'dark';
  duties: Duty[];
  lastVisitEndedAt: Date | null;
  sessionId: string;
};

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
    lastVisitEndedAt: people.lastVisitEndedAt,
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

/** Who is asking in this request, or nobody. The cookie only names the session. */
export const currentViewer = cache(async (): Promise<Viewer | undefined> => {
  const sessionId = await readCookie((await cookies()).get(cookieName())?.value);
  return sessionId ? viewerOf(sessionId) : undefined;
});

/** Who is asking; whoever is not signed in does that first and comes back to the page they wanted. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  if (!(await isSetUp())) redirect('/set-up');
  // Our own server names the page; Next does not tell a component where it is.
  const wanted = nextPath((await headers()).get('x-quintet-path')?.replace(/[?&]_rsc=[^&]*/, ''));
  redirect(wanted === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(wanted)}`);
}
