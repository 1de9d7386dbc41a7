import { type Score, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as german } from '@zxcvbn-ts/language-de';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { type Message, say } from '@/lib/i18n/message';
import { minimumLength } from './input';

const strongEnough: Score = 3;

// The hints are message keys of ours, so the library's own sentences are not needed.
const estimate = new ZxcvbnFactory({ dictionary: { ...common, ...german, ...english }, graphs: adjacencyGraphs });

/** Why a password is too easy to guess for somebody who knows the person and the company; nothing when it will do. */
export function whyNotPassword(password: string, known: string[]): Message | undefined {
  if ([...password].length < minimumLength) return say('account.passwordShort', { minimum: minimumLength });
  const words = known.flatMap((text) => [text, ...text.split(/[\s@.-]+/)]).filter((word) => word.length > 2);
  const { score, feedback } = estimate.check(password.slice(0, 100), ['quintet', ...words]);
  if (score >= strongEnough) return;
  return say(hintOf(feedback.warning));
}

function hintOf(warning: string | null) {
  switch (warning) {
    case 'userInputs':
      return 'account.passwordPersonal';
    case 'straightRow':
    case 'keyPattern':
      return 'account.passwordKeys';
    case 'simpleRepeat':
    case 'extendedRepeat':
    case 'sequences':
      return 'account.passwordRepeats';
    case 'dates':
    case 'recentYears':
      return 'account.passwordDates';
    case 'topTen':
    case 'topHundred':
    case 'common':
    case 'similarToCommon':
      return 'account.passwordCommon';
    default:
      return 'account.passwordWords';
  }
}
