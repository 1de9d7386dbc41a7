import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's parameters, which are OWASP's. */
export function hashPassword(password: string) {
  return hash(clean(password));
}

// Verified where there is no password, so that an unknown account costs the same work as a known one.
const nobodysHash = hashPassword(randomUUID());

export async function isPassword(password: string, of: string | null | undefined) {
  const right = await verify(of ?? (await nobodysHash), clean(password));
  return right && Boolean(of);
}

/** Keyboards differ in how they write an umlaut; people do not. */
function clean(password: string) {
  return password.normalize('NFKC');
}
