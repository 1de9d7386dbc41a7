import { cookies } from 'next/headers';
import { giveBack } from '@/lib/rate-limit';
import type { SignInInput } from './input';
import { cookieName, cookieOptions, readCookie, writeCookie } from './session-cookie';
import { endSession } from './sessions';
import { signIn } from './sign-in';
import type { Visitor } from './visitor';

/** Signs the visitor in with this browser. */
export async function signInHere(visitor: Visitor, input: SignInInput) {
  const session = await signIn(visitor, input);
  await keepSignedIn(session);
  await giveBack('signIn', visitor.address);
  return session;
}

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
