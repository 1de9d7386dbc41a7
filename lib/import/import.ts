import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { db } from '@/db/client';
import { installation } from '@/db/schema/installation';
import { sorted, writeBatch } from './batch';
import { type Line, readLines } from './lines';
import type { Placed } from './place';
import { type About, type Post, prepare, type ReadRow, rowReader, type Skip } from './post';
import { type Report, Tally } from './report';
import type { Row } from './row';
import { pathsOf } from './spaces';
import { hashesOf } from './standing';

/** `bytes` of `size` of the files are read; a pipe has no size. */
export type Progress = { rows: number; bytes: number; size: number };
type Options = { onProgress?: (progress: Progress) => void; signal?: AbortSignal };

/** Small enough to hold row locks only briefly, large enough for COPY to pay. */
const batchRows = 1000;
const batchCharacters = 2_000_000;
/** The longest that rendering may keep the database's answers waiting. */
const breathMs = 3;

/**
 * Brings the dialogs of NDJSON files into the hub. Whatever was imported before stays as it is; so an import that was
 * stopped, at any point and in any way, is continued by starting it again.
 */
export async function importFiles(files: string[], { onProgress, signal }: Options = {}): Promise<Report> {
  const size = await sizeOf(files);
  const [hub] = await db.select({ language: installation.language }).from(installation);
  const about: About = { startedAt: Date.now(), language: hub?.language ?? 'de' };
  const tally = new Tally();
  let bytesBefore = 0;
  for (const path of files) {
    const file = files.length > 1 ? path : undefined;
    const source = createReadStream(path, { highWaterMark: 256 * 1024, signal });
    await importOne(readLines(source), about, ({ skips, ...written }) => {
      tally.skipped(skips, file);
      tally.unchanged(written.unchanged);
      tally.imported(written.placed.map(({ post: { row }, rules }) => ({ row, rules })));
      onProgress?.({ rows: tally.report.read, bytes: bytesBefore + source.bytesRead, size });
    });
    bytesBefore += source.bytesRead;
  }
  return { ...tally.report, spaces: await pathsOf(db, tally.spaces) };
}

type Outcome = { skips: Skip[]; unchanged: { row: Row }[]; placed: Placed[] };

/** While the database writes one batch, the next is read and rendered. */
async function importOne(lines: AsyncIterable<Line>, about: About, written: (outcome: Outcome) => void) {
  let writing: Promise<unknown> = Promise.resolve();
  try {
    for await (const { skips, rows } of batches(lines, about.startedAt)) {
      const { fresh, unchanged, usedTwice } = sorted(rows, await hashesOf(db, rows));
      const posts = await prepareAll(fresh, about);
      await writing;
      writing = writeBatch(posts, about.language).then((batch) =>
        written({
          skips: [...skips, ...[...usedTwice, ...batch.usedTwice].map(asSkip)],
          unchanged: [...unchanged, ...batch.unchanged],
          placed: batch.placed,
        }),
      );
      // It is awaited a batch later; until then its failure waits as well.
      writing.catch(() => {});
    }
  } finally {
    await writing;
  }
}

async function* batches(lines: AsyncIterable<Line>, startedAt: number) {
  const read = rowReader(startedAt);
  let batch = { skips: [] as Skip[], rows: [] as ReadRow[] };
  let characters = 0;
  for await (const line of lines) {
    const row = read(line);
    if ('reason' in row) batch.skips.push(row);
    else batch.rows.push(row);
    characters += line.text.length;
    if (batch.rows.length + batch.skips.length < batchRows && characters < batchCharacters) continue;
    yield batch;
    batch = { skips: [], rows: [] };
    characters = 0;
  }
  yield batch;
}

async function prepareAll(rows: ReadRow[], about: About) {
  const posts: Post[] = [];
  let since = performance.now();
  for (const row of rows) {
    posts.push(prepare(row, about));
    if (performance.now() - since < breathMs) continue;
    await setImmediate();
    since = performance.now();
  }
  return posts;
}

const asSkip = ({ line, row: { id } }: { line: number; row: Row }): Skip => ({ line, id, reason: 'id used twice with other content' });

async function sizeOf(files: string[]) {
  const found = await Promise.all(files.map((file) => stat(file)));
  return found.reduce((sum, { size }) => sum + size, 0);
}
