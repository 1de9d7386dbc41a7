import { type Message, say } from '@/lib/i18n/message';
import type { MessageKey } from '@/lib/i18n/translator';

/** An expected "no", with a sentence for the person who asked. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly reason: Message;

  /** `field` names the input the sentence belongs to, if it is about one. */
  constructor(
    reason: Message | MessageKey,
    readonly field?: string,
  ) {
    const message = typeof reason === 'string' ? say(reason) : reason;
    super(message.key);
    this.reason = message;
  }
}

export function refuse(reason: Message | undefined) {
  if (reason) throw new Refusal(reason);
}
