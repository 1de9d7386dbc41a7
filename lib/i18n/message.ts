import type { MessageKey, Translator } from './translator';

/** A sentence not yet in a language: what policies return and refusals carry. */
export type Message = { key: MessageKey; values?: Record<string, string | number> };

export function say(key: MessageKey, values?: Message['values']): Message {
  return { key, values };
}

export function inWords(t: Translator, message: Message): string;
export function inWords(t: Translator, message: Message | undefined): string | undefined;
export function inWords(t: Translator, message: Message | undefined) {
  return message && t(message.key, message.values as never);
}
