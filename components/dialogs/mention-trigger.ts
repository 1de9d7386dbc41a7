/** What somebody is naming right before the caret: a person or a space after @, a sign after a colon. */
export type Trigger = { kind: 'mention' | 'emoji'; text: string; from: number; to: number };

// Names have up to three words; a sign needs two letters, so that a colon in a sentence asks for nothing.
const mention = /(?:^|[\s(])@([\p{L}\p{N}][\p{L}\p{N}.'’-]*(?: [\p{L}\p{N}.'’-]+){0,2}|)$/u;
const emoji = /(?:^|[\s(]):([\p{L}+-][\p{L}\p{N}_+-]+)$/u;
const longest = 60;

export function triggerIn(value: string, caret: number): Trigger | undefined {
  const before = value.slice(Math.max(0, caret - longest), caret);
  const named = mention.exec(before);
  if (named) return trigger('mention', named[1] ?? '', caret);
  const signed = emoji.exec(before);
  if (signed) return trigger('emoji', signed[1] ?? '', caret);
}

function trigger(kind: Trigger['kind'], text: string, caret: number): Trigger {
  return { kind, text, from: caret - text.length - 1, to: caret };
}
