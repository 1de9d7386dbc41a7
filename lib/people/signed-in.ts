import { cookies } from 'next/headers';
import { cookieName, cookieOptions, readCookie, writeCookie } from './session-cookie';
import { endSession } from './sessions';

/** From now on this browser is signed in by the session; the one it had before ends. */
export async function keepSignedIn(session: { id: string; expiresAt: Date }) {
  await endCurrentSession();
  (await cookies()).set(cookieName(), await writeCookie(session.id), cookieOptions(session.expiresAt));
}

/** Signs this browser out. */
export async function forgetSignedIn() {
  await endCurrentSession();
  (await cookies()).set(cookieName(), '', cookieOptions(new Date(0)));
}

async function endCurrentSession() {
  const sessionId = await readCookie((await cookies()).get(cookieName())?.value);
  if (sessionId) await endSession(sessionId);
}
