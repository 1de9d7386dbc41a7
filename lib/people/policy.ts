import { type Message, say } from '@/lib/i18n/message';

type Account = { suspendedAt: Date | null; leftAt: Date | null; expiresAt: Date | null };

/** Why the owner of an account may not come in. */
export function whyNotSignIn({ suspendedAt, leftAt, expiresAt }: Account, now: Date): Message | undefined {
  if (leftAt) return say('signIn.left');
  if (suspendedAt) return say('signIn.suspended');
  if (expiresAt && expiresAt <= now) return say('signIn.expired');
}
