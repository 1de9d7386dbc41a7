import { type Score, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as german } from '@zxcvbn-ts/language-de';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { type Message, say } from '@/lib/i18n/message';
import { minimumLength } from './input';

/** More than ten thousand million guesses. */
const strongEnough: Score = 4;

const estimate = new ZxcvbnFactory({ dictionary: { ...common, ...german, ...english }, graphs: adjacencyGraphs });

/** Why a password is too easy to guess for somebody who knows the person and the company; nothing when it will do. */
export function whyNotPassword(password: string, known: string[]): Message | undefined {
  if ([...password].length < minimumLength) return say('account.passwordShort', { minimum: minimumLength });
  const words = known.flatMap((text) => [text, ...text.split(/[\s@.-]+/)]).filter((word) => word.length > 2);
  const { score, sequence } = estimate.check(password.slice(0, 100), ['quintet', ...words]);
  if (score < strongEnough) return say(hintOf(sequence.map(nameOf)));
}

/** The most telling of what it is made of. */
function hintOf(parts: string[]) {
  if (parts.includes('userInputs')) return 'account.passwordPersonal';
  if (parts.includes('spatial')) return 'account.passwordKeys';
  if (parts.includes('passwords-common')) return 'account.passwordCommon';
  if (parts.includes('repeat') || parts.includes('sequence')) return 'account.passwordRepeats';
  if (parts.includes('date') || parts.includes('regex')) return 'account.passwordDates';
  return 'account.passwordWords';
}

function nameOf(part: { pattern: string; dictionaryName?: string }) {
  return part.dictionaryName ?? part.pattern;
}
