/** A field's words and what is selected in it. */
export type Written = { value: string; start: number; end: number };

/** Other words for a stretch of them, and what is selected then. */
export type Change = { from: number; to: number; words: string; start: number; end: number };

/** Puts marks around what is selected, or takes them away; spaces at its edges stay outside. */
export function wrap({ value, start, end }: Written, mark: string): Change {
  const chosen = value.slice(start, end);
  const lead = chosen.length - chosen.trimStart().length;
  const from = chosen.trim() === '' ? start : start + lead;
  const to = chosen.trim() === '' ? end : from + chosen.trim().length;
  const words = value.slice(from, to);
  const size = mark.length;
  if (value.slice(from - size, from) === mark && value.slice(to, to + size) === mark && from >= size) {
    return { from: from - size, to: to + size, words, start: from - size, end: to - size };
  }
  if (words.length > 2 * size && words.startsWith(mark) && words.endsWith(mark)) {
    return { from, to, words: words.slice(size, -size), start: from, end: to - 2 * size };
  }
  return { from, to, words: mark + words + mark, start: from + size, end: to + size };
}

/** A link around what is selected; where that is an address, the words are still to be written. */
export function link({ value, start, end }: Written): Change {
  const chosen = value.slice(start, end);
  if (isAddress(chosen)) return { from: start, to: end, words: `[](${chosen})`, start: start + 1, end: start + 1 };
  const words = `[${chosen}](https://)`;
  const address = start + chosen.length + 3;
  if (chosen === '') return { from: start, to: end, words, start: start + 1, end: start + 1 };
  return { from: start, to: end, words, start: address, end: address + 'https://'.length };
}

/** An address pasted over words makes them a link. */
export function pasteOver({ value, start, end }: Written, pasted: string): Change | undefined {
  const chosen = value.slice(start, end);
  if (!isAddress(pasted) || chosen.trim() === '' || chosen.includes('\n') || isAddress(chosen)) return;
  const words = `[${chosen}](${pasted.trim()})`;
  return { from: start, to: end, words, start: start + words.length, end: start + words.length };
}

const markers = /^(\s*)(?:> ?|[-*+] \[[ xX]\] |[-*+] |\d+[.)] )/;

/** Begins every line of the selection with a marker, or takes it away where all have it; another kind of list gives way. */
export function prefix({ value, start, end }: Written, marker: string): Change {
  const from = value.lastIndexOf('\n', start - 1) + 1;
  const last = value.indexOf('\n', Math.max(end, start));
  const to = last === -1 ? value.length : last;
  const lines = value.slice(from, to).split('\n');
  const full = lines.filter((line) => line.trim() !== '');
  const taken = full.length > 0 && full.every((line) => line.startsWith(marker));
  const bare = (line: string) =>
    line.startsWith(marker) ? line.slice(marker.length) : marker === '> ' ? line : line.replace(markers, '$1');
  const changed = lines.map((line) => {
    if (taken) return bare(line);
    return line.trim() === '' && lines.length > 1 ? line : marker + bare(line);
  });
  const words = changed.join('\n');
  const caret = Math.max(from, start + (changed[0] ?? '').length - (lines[0] ?? '').length);
  return start === end ? { from, to, words, start: caret, end: caret } : { from, to, words, start: from, end: from + words.length };
}

/** Code in a line, or as a block where it has several or none yet. */
export function code(written: Written): Change {
  const { value, start, end } = written;
  const chosen = value.slice(start, end);
  const isLineEmpty = chosen === '' && (start === 0 || value[start - 1] === '\n') && (start === value.length || value[start] === '\n');
  if (!chosen.includes('\n') && !isLineEmpty) return wrap(written, '`');
  const opening = `${gapBefore(value, start, 1)}\`\`\`\n`;
  const at = start + opening.length;
  const after = value[end] === '\n' || end === value.length ? '' : '\n';
  return { from: start, to: end, words: `${opening}${chosen.replace(/\n$/, '')}\n\`\`\`${after}`, start: at, end: at };
}

/** A table of two columns whose first heading is still to be written. */
export function table({ value, end }: Written, heading: string): Change {
  const before = gapBefore(value, end, 2);
  const at = end + before.length + 2;
  const words = `${before}| ${heading} | ${heading} |\n| --- | --- |\n|  |  |\n`;
  return { from: end, to: end, words, start: at, end: at + heading.length };
}

/** A new line in a list goes on with it; in an empty item it ends the list. */
export function nextLine({ value, start, end }: Written): Change | undefined {
  if (start !== end) return;
  const from = value.lastIndexOf('\n', start - 1) + 1;
  const line = value.slice(from, start);
  const marker = markers.exec(line)?.[0];
  if (!marker) return;
  if (line.length === marker.length) return { from, to: start, words: '', start: from, end: from };
  const next = marker.replace(/\[[xX]\]/, '[ ]').replace(/\d+/, (number) => String(Number(number) + 1));
  const words = `\n${next}`;
  return { from: start, to: end, words, start: start + words.length, end: start + words.length };
}

function isAddress(words: string) {
  return /^\s*https?:\/\/\S+\s*$/i.test(words);
}

/** The line breaks missing before a block that wants so many of them. */
function gapBefore(value: string, at: number, wanted: number) {
  const before = value.slice(0, at);
  if (before.trim() === '') return '';
  return '\n'.repeat(Math.max(0, wanted - (/\n*$/.exec(before)?.[0].length ?? 0)));
}
