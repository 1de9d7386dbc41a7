import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const words =
  'der Druck fällt nach dem Wechsel der Dichtung wieder auf den alten Wert und niemand weiß warum die Scheibe im Lager eine andere Länge hat als im Plan vom Frühjahr steht'.split(
    ' ',
  );
const spaces = [
  'Pumpen',
  'Ventile',
  'Filter',
  'Steuerung',
  'Montage',
  'Einkauf',
  'Versand',
  'Prüfstand',
  'Schulung',
  'Außendienst',
  'Labor',
  'Werkzeug',
];
const people = 400;

/** Writes a corpus of about so many posts, the same each time: threads of one to forty posts, some nested. */
export async function writeCorpus(file: string, posts: number) {
  const random = mulberry(15);
  const pick = (count: number) => Math.floor(random() * count);
  const sentence = (length: number) => `${Array.from({ length }, () => words[pick(words.length)]).join(' ')}.`;
  const out = createWriteStream(file);
  let clock = Date.UTC(2024, 0, 1);
  for (let written = 0, thread = 0; written < posts; thread++) {
    const size = 1 + Math.min(pick(8) * pick(6), 40);
    for (let place = 0; place < size; place++, written++) {
      clock += 60_000 * (1 + pick(30));
      const author = pick(people);
      const row = {
        space: spaces[thread % spaces.length],
        thread: `t${thread}`,
        id: `t${thread}-${place}`,
        parent: place === 0 ? null : `t${thread}-${random() < 0.6 ? 0 : pick(place)}`,
        author: `Person ${author}`,
        author_id: `p${author}`,
        created_at: new Date(clock).toISOString(),
        ...(place === 0 && { title: sentence(6) }),
        body: Array.from({ length: 1 + pick(4) }, () => sentence(8 + pick(30))).join('\n\n'),
        format: 'markdown',
        src: 'bench',
        license: 'CC0',
      };
      if (!out.write(`${JSON.stringify(row)}\n`)) await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'finish');
}

/** A small seeded generator (mulberry32, Tommy Ettinger, public domain). */
function mulberry(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
