/** A part of a text, and whether it is what was asked for. */
export type Piece = { text: string; hit: boolean };
type Word = { word: string; start: number };
type IsHit = (word: string) => boolean;

const shown = 220;
/** A sentence that begins this close before the first hit is shown from its beginning. */
const lead = 90;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({ word: match[0], start: match.index }));
}

/** The whole text in pieces, for titles. */
export function marked(text: string, isHit: IsHit): Piece[] {
  return pieces(
    text,
    0,
    text.length,
    wordsOf(text).filter(({ word }) => isHit(word)),
  );
}

/** Some two lines of the text, where most of what was asked for stands together. */
export function snippet(text: string, isHit: IsHit): Piece[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  const hits = wordsOf(plain).filter(({ word }) => isHit(word));
  const from = beginningBefore(plain, densest(hits));
  const to = plain.length - from <= shown ? plain.length : wordEnd(plain, from + shown);
  const cut = pieces(plain, from, to, hits);
  if (from > 0) cut.unshift({ text: '… ', hit: false });
  if (to < plain.length) cut.push({ text: ' …', hit: false });
  return cut;
}

/** Where the stretch begins that holds the most different hits. */
function densest(hits: Word[]) {
  let best = { start: 0, count: 0 };
  hits.forEach(({ start }, index) => {
    const within = hits.slice(index).filter((hit) => hit.start < start + shown - lead);
    const count = new Set(within.map(({ word }) => word.toLowerCase())).size;
    if (count > best.count) best = { start, count };
  });
  return best.start;
}

function beginningBefore(text: string, start: number) {
  if (start <= lead) return 0;
  const before = text.slice(start - lead, start);
  const sentence = before.search(/[.!?:]\s+(?=\S[^.!?:]*$)/u);
  if (sentence >= 0) return start - lead + sentence + 2;
  const word = before.slice(lead / 2).indexOf(' ');
  return word >= 0 ? start - lead / 2 + word + 1 : start;
}

function wordEnd(text: string, end: number) {
  const space = text.lastIndexOf(' ', end);
  if (space > end - 40) return space;
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

function pieces(text: string, from: number, to: number, hits: Word[]): Piece[] {
  const cut: Piece[] = [];
  let at = from;
  for (const { word, start } of hits) {
    if (start < at || start + word.length > to) continue;
    if (start > at) cut.push({ text: text.slice(at, start), hit: false });
    cut.push({ text: word, hit: true });
    at = start + word.length;
  }
  if (at < to) cut.push({ text: text.slice(at, to), hit: false });
  return cut;
}
