import { isUtf8 } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

export type Line = {
  number: number;
  text: string;
  /** Bytes in it are not UTF-8 and stand as U+FFFD. */
  garbled: boolean;
  /** Why it can't be used, though it was there. */
  flaw?: string;
};

/** A longer line is no post but an accident, and would have to be held in memory whole. */
const longest = 16 * 1024 * 1024;
const newline = 0x0a;

/** The lines of a stream, plain or gzipped, that have something in them. Never holds more than one line and one chunk. */
export async function* readLines(source: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): Line => {
    const line = lineOf(++number, length > longest ? undefined : Buffer.concat(parts));
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Buffer) => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };

  try {
    for await (const chunk of unzipped(source)) {
      let start = 0;
      for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
        add(chunk.subarray(start, end));
        start = end + 1;
        const line = take();
        if (line.text || line.flaw) yield line;
      }
      if (start < chunk.length) add(chunk.subarray(start));
    }
  } catch (error) {
    const flaw = error instanceof Error && 'code' in error && damages[String(error.code)];
    if (!flaw) throw error;
    return yield { number: number + 1, text: '', garbled: false, flaw };
  }
  const last = take();
  if (last.text || last.flaw) yield last;
}

function lineOf(number: number, bytes: Buffer | undefined): Line {
  if (!bytes) return { number, text: '', garbled: false, flaw: `longer than ${longest} bytes` };
  // trim() takes a byte order mark and the CR of CRLF too.
  return { number, text: bytes.toString().trim(), garbled: !isUtf8(bytes) };
}

/** Told by its first bytes, whatever the file is called. */
async function* unzipped(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const whole = Readable.from(from(first.value, chunks), { objectMode: false });
  const zipped = first.value[0] === 0x1f && first.value[1] === 0x8b;
  // What goes wrong here is thrown where the lines are read.
  yield* zipped ? pipeline(whole, createGunzip(), () => {}) : whole;
}

async function* from(first: Buffer, rest: AsyncIterator<Buffer>) {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const damages: Record<string, string> = {
  Z_BUF_ERROR: 'the file ends in the middle of its compressed data',
  Z_DATA_ERROR: 'the compressed data is damaged from here on',
};
