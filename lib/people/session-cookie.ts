import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';

/** A session ends this long after its last use, and this long after its beginning at the latest. */
export const idleDays = 7;
export const absoluteDays = 30;

const isSecure = () => process.env.NEXTAUTH_URL?.startsWith('https:') ?? false;

/** next-auth's own name, so that its endpoints read the same cookie. */
export function cookieName() {
  return isSecure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token';
}

export function cookieOptions(expires: Date) {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure(), expires };
}

/** The cookie's value: an encrypted token that holds nothing but the session row's id. */
export function writeCookie(sessionId: string) {
  return encode({ token: { sub: sessionId }, secret: secret(), maxAge: absoluteDays * 86_400 });
}

/** The session row's id, or nothing when the cookie is missing, forged or too old. */
export async function readCookie(value: string | undefined) {
  if (!value) return;
  const token = await decode({ token: value, secret: secret() }).catch(() => null);
  return z.uuid().safeParse(token?.sub).data;
}

function secret() {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value) throw new Error('NEXTAUTH_SECRET is not set.');
  return value;
}
