import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type RawRow = Record<string, unknown> & { id: string };

/** For tests: rows of a source nobody else imports, so that tests never meet. */
export function sourceForTest(kind = 'forum') {
  const src = `${kind}-${randomUUID()}`;
  /** A row with all fields that must be there; a reply when it has a parent. */
  const row = (id: string, more: Record<string, unknown> = {}): RawRow => ({
    src,
    space: 'Werkstatt',
    thread: 't1',
    id,
    parent: null,
    author: 'Ada',
    author_id: 'u1',
    created_at: '2016-02-01T10:00:00Z',
    title: more.parent ? undefined : 'Wer hat den Schlüssel?',
    body: 'Weiß das jemand?',
    format: 'text',
    license: 'CC0',
    ...more,
  });
  return { src, row };
}

/** A file of these lines; objects are written as JSON. */
export function fileOf(lines: (RawRow | string)[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'import-')), 'rows.ndjson');
  writeFileSync(file, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  return file;
}
