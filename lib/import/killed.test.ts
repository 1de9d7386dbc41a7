import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { client } from '@/db/client';
import { fileOf, type RawRow, sourceForTest } from './fixture';
import { importFiles } from './import';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.skipIf(process.platform === 'win32')(
  'an import killed half-way is continued by running it again: nothing lost, nothing doubled',
  async () => {
    const { src, row } = sourceForTest();
    // One long thread and many short ones, so that the kill falls into the middle of both.
    const rows = Array.from({ length: 3500 }, (_, index): RawRow => {
      if (index === 0) return row('0');
      return index % 2
        ? row(`${index}`, { parent: `${Math.max(0, index - 5)}`.replace(/[13579]$/, '0') })
        : row(`${index}`, { thread: `t-${index}` });
    });
    await halfImported(rows, src);
    const [before] = await client`select count(*)::int as rows from imported_rows where src = ${src}`;
    expect(before?.rows).toBeGreaterThan(0);
    expect(before?.rows).toBeLessThan(rows.length);

    const report = await importFiles([fileOf(rows)]);
    expect(report).toMatchObject({ read: rows.length, imported: rows.length - before?.rows, unchanged: before?.rows, skipped: [] });
    const [after] = await client`select count(*)::int as rows, count(distinct i.dialog_id)::int as dialogs,
      (select sum(reply_count)::int from dialogs where id in (select dialog_id from imported_rows where src = ${src})) as replies
    from imported_rows i where src = ${src}`;
    expect(after).toEqual({ rows: rows.length, dialogs: rows.length / 2, replies: rows.length / 2 });
  },
  60_000,
);

/** A process that is never told the end of its rows, and is killed when some of them are written. */
async function halfImported(rows: RawRow[], src: string) {
  const pipe = join(mkdtempSync(join(tmpdir(), 'import-')), 'rows');
  execFileSync('mkfifo', [pipe]);
  const program = `import { importFiles } from '@/lib/import/import'; await importFiles([${JSON.stringify(pipe)}]);`;
  const importing = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', program], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(importing, 'exit');
  const writing = createWriteStream(pipe).on('error', () => {});
  writing.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const written = async () => (await client`select from imported_rows where src = ${src} limit 1`).length;
  await expect.poll(written, { timeout: 40_000 }).toBe(1);
  importing.kill('SIGKILL');
  await ended;
  writing.destroy();
}
