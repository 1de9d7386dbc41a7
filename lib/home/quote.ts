const longest = 150;

/** One line of what somebody said: the sentence in which the viewer is named, or how it begins. */
export function quoteOf(text: string, name: string) {
  const lines = text.split('\n');
  const row = lines.find((line) => line.includes('\t') && line.includes(`@${name}`));
  if (row) return cut(cellsOf(row, name));
  const plain = lines
    .filter((line) => !line.trim().includes('\t'))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const named = plain.indexOf(`@${name}`);
  if (named < 0) return cut(plain);
  const begins = Math.max(0, ...[...plain.slice(0, named).matchAll(/[.!?]\s/g)].map(({ index }) => index + 2));
  const sentence = plain.slice(begins);
  // "@Ada, darf ich …?" speaks to her; the name itself is no news.
  return cut(sentence.startsWith(`@${name}`) ? sentence.slice(name.length + 1).replace(/^[\s,:;–-]+/, '') || sentence : sentence);
}

/** Of a table one quotes the row, without the cell that holds nothing but the name. */
function cellsOf(row: string, name: string) {
  const cells = row.split('\t').map((cell) => cell.trim());
  return cells.filter((cell) => cell && cell !== `@${name}`).join(', ') || row.trim();
}

function cut(words: string) {
  const sentence = /^.{20,}?[.!?](?=\s|$)/u.exec(words.slice(0, longest))?.[0];
  if (sentence) return capital(sentence);
  if (words.length <= longest) return capital(words);
  return capital(`${words.slice(0, words.lastIndexOf(' ', longest) > 0 ? words.lastIndexOf(' ', longest) : longest)} …`);
}

function capital(words: string) {
  return words.charAt(0).toLocaleUpperCase('de') + words.slice(1);
}
