import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Language } from '@/lib/i18n/languages';
import { isSetUp } from '@/lib/installation/installation';
import type { Duty } from './duty';
import { nextPath } from './next-path';
import { cookieName, readCookie } from './session-cookie';
import { viewerOf } from './session-viewer';

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
