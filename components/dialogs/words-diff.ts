/** A stretch of words that stayed, came or went. */
export type Piece = { kind: 'same' | 'added' | 'gone'; words: string };

/** Other words for the words from one place of a text to another. */
type Hunk = { from: number; to: number; words: string[] };

/** Beyond this a comparison takes longer than a reader waits; then the whole middle counts as changed. */
const mostCells = 4_000_000;

/** What became of a text, word by word. */
export function compare(before: string, after: string): Piece[] {
  const old = wordsOf(before);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], words: string[]) => {
    if (words.length > 0) pieces.push({ kind, words: words.join('') });
  };
  let place = 0;
  for (const { from, to, words } of hunksOf(old, wordsOf(after))) {
    add('same', old.slice(place, from));
    add('gone', old.slice(from, to));
    add('added', words);
    place = to;
  }
  add('same', old.slice(place));
  return pieces;
}

/** Both changes to a text in one; nothing where they touch each other. */
export function mergeChanges(before: string, mine: string, theirs: string): string | undefined {
  const old = wordsOf(before);
  const [ours, others] = [hunksOf(old, wordsOf(mine)), hunksOf(old, wordsOf(theirs))];
  const both = ours.filter((hunk) => others.some((other) => isEqual(hunk, other)));
  const onlyOurs = ours.filter((hunk) => !both.includes(hunk));
  const touches = (a: Hunk, b: Hunk) => a.from <= b.to && b.from <= a.to && !isEqual(a, b);
  if (ours.some((hunk) => others.some((other) => touches(hunk, other)))) return;
  const merged = [...old];
  for (const { from, to, words } of [...onlyOurs, ...others].sort((a, b) => b.from - a.from)) merged.splice(from, to - from, ...words);
  return merged.join('');
}

/** Words and what is between them. */
function wordsOf(text: string) {
  return text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
}

function hunksOf(old: string[], next: string[]): Hunk[] {
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < next.length - start && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  const a = old.slice(start, old.length - end);
  const b = next.slice(start, next.length - end);
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > mostCells) return [{ from: start, to: start + a.length, words: b }];
  return joined(old, walk(a, b, start));
}

/** Changes with nothing but a space between them are one: nobody reads a kept space. */
function joined(old: string[], hunks: Hunk[]): Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const last = result.at(-1);
    const between = last && old.slice(last.to, hunk.from);
    if (last && between?.join('').trim() === '') {
      result[result.length - 1] = { from: last.from, to: hunk.to, words: [...last.words, ...between, ...hunk.words] };
    } else result.push(hunk);
  }
  return result;
}

/** Along the longest common row of words; what lies off it has changed. */
function walk(a: string[], b: string[], offset: number): Hunk[] {
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const from = i;
    const first = j;
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > from || j > first) hunks.push({ from: offset + from, to: offset + i, words: b.slice(first, j) });
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    }
  }
  return hunks;
}

function isEqual(a: Hunk, b: Hunk) {
  return a.from === b.from && a.to === b.to && a.words.join('') === b.words.join('');
}
