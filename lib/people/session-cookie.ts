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

/** Cookies that were good, the last used last: to decrypt one takes as long as two queries, and a browser sends it each time. */
const known = new Map<string, { sessionId: string; until: number }>();
const knownAtMost = 5000;

/** The session row's id, or nothing when the cookie is missing, forged or too old. */
export async function readCookie(value: string | undefined) {
  if (!value) return;
  const read = known.get(value) ?? (await decrypted(value));
  known.delete(value);
  if (!read || read.until < Date.now()) return;
  known.set(value, read);
  const [oldest] = known.keys();
  if (oldest && known.size > knownAtMost) known.delete(oldest);
  return read.sessionId;
}

async function decrypted(value: string) {
  const token = await decode({ token: value, secret: secret() }).catch(() => null);
  const sessionId = z.uuid().safeParse(token?.sub).data;
  return sessionId && { sessionId, until: Number(token?.exp ?? 0) * 1000 };
}

function secret() {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value) throw new Error('NEXTAUTH_SECRET is not set.');
  return value;
}
