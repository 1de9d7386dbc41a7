import { randomInt } from 'node:crypto';

// No letter or digit that reads like another.
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';
const days = 7;

/** Something to read out or write on a slip of paper: four groups of four, 79 random bits. */
export function makePassword() {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}

export function oneTimeUntil() {
  return new Date(Date.now() + days * 86_400_000);
}
