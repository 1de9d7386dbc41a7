import type { Place, Window } from './thread';

type Query = Record<string, string | string[] | undefined>;

/** Which page of a thread an address means: ?at=12, ?after=3.17 or ?before=3.17; anything else is the first. */
export function windowOf({ at, after, before }: Query): Window {
  if (typeof at === 'string' && /^\d{1,9}$/.test(at)) return { at: Number(at) };
  const later = placeIn(after);
  if (later) return { after: later };
  const earlier = placeIn(before);
  return earlier ? { before: earlier } : {};
}

function placeIn(text: string | string[] | undefined): Place | undefined {
  const [, branch, number] = (typeof text === 'string' && /^(\d{1,9})\.(\d{1,9})$/.exec(text)) || [];
  return branch && number ? { branch: Number(branch), number: Number(number) } : undefined;
}
