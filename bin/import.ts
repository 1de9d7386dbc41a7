import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Progress } from '../lib/import/import';
import type { Report } from '../lib/import/report';
import { settings } from '../lib/settings.ts';
import { openDataFolder } from './data-folder.ts';
import { attachDatabase } from './embedded/attach.ts';
import { prepareDatabase } from './prepare-database.ts';
import { Problem } from './problem.ts';
import { step } from './progress.ts';
import { run } from './run.ts';

// npm run import -- FILE... [--report FILE.json]

await run(async () => {
  const { files, reportFile } = asked();
  const { DATABASE_URL: given, QUINTET_DATA: folder } = settings();
  const database = given ? { url: given, release: async () => {} } : await step('Starting the database', () => embedded(folder));
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  process.on('disconnect', () => stopping.abort());
  try {
    await prepareDatabase(database.url);
    process.env.DATABASE_URL = database.url;
    // Only now, as the hub's code connects to the database when it is loaded.
    const { importFiles } = await import('../lib/import/import');
    const report = await step('Importing', (tell) => {
      const onProgress = ({ rows, bytes, size }: Progress) => tell({ done: rows, share: size ? bytes / size : undefined });
      return importFiles(files, { onProgress, signal: stopping.signal });
    });
    if (reportFile) writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);
    summarise(report, reportFile);
  } catch (error) {
    if (stopping.signal.aborted) throw new Problem('Stopped before the end. What was imported is kept; run it again for the rest.');
    throw error;
  } finally {
    const { client } = await import('../db/client');
    await client.end();
    await database.release();
  }
});
process.exit();

function asked() {
  const usage = 'npm run import -- FILE... [--report FILE.json]';
  const { values, positionals } = parseArgs({ allowPositionals: true, strict: false, options: { report: { type: 'string' } } });
  const unknown = Object.keys(values).find((name) => name !== 'report');
  if (unknown) throw new Problem(`There is no option --${unknown}: ${usage}`);
  if (positionals.length === 0) throw new Problem(`Say which files: ${usage}`);
  for (const file of positionals) checkReadable(file);
  return { files: positionals, reportFile: typeof values.report === 'string' ? values.report : undefined };
}

function checkReadable(file: string) {
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    throw new Problem(
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? `There is no file ${file}.` : `The file ${file} may not be read.`,
    );
  }
  if (statSync(file).isDirectory()) throw new Problem(`${file} is a folder; name the files in it.`);
}

async function embedded(folder: string) {
  return attachDatabase(join(openDataFolder(folder), 'database'));
}

function summarise({ read, imported, unchanged, repaired, skipped, spaces }: Report, file?: string) {
  const count = (n: number) => n.toLocaleString('en');
  console.log(`${count(read)} rows read: ${count(imported)} imported, ${count(unchanged)} unchanged, ${count(skipped.length)} skipped.`);
  for (const [rule, n] of Object.entries(repaired)) if (n > 0) console.log(`  repaired, ${rule}: ${count(n)}`);
  const shown = skipped.slice(0, file ? 3 : 20);
  for (const { line, id, reason } of shown) console.log(`  skipped, line ${line}${id ? ` (${id})` : ''}: ${reason}`);
  if (skipped.length > shown.length)
    console.log(
      `  … and ${count(skipped.length - shown.length)} more${file ? ', all in the report' : '; --report FILE.json lists them all'}`,
    );
  for (const { name, path } of spaces) console.log(`  ${name}: ${path}`);
}
