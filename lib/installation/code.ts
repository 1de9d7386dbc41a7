import { createHash, randomInt } from 'node:crypto';

// No letter or digit that reads like another.
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Three groups of four, such as K7QF-2M9D-XR4T: sixty random bits that can be read out over a telephone. */
export function makeCode() {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group()].join('-');
}

/** The code's hash, however it was typed. */
export function hashCode(code: string) {
  return createHash('sha256').update(plain(code)).digest('base64url');
}

/** The code without what typing adds: spaces, dashes, small letters. */
export function plain(code: string) {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
