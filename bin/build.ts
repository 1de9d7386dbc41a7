import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { child } from './child.ts';
import { Problem } from './problem.ts';
import { root } from './root.ts';

const sources = [
  '{app,components,db,lib,public}/**/*',
  'instrumentation.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds the pages into the folder unless the last build there was of just these sources. */
export async function buildIfStale(folder: string) {
  const mark = join(root, folder, 'built-from');
  const hash = hashOfSources();
  if (markIn(mark) === hash) return;
  rmSync(mark, { force: true });
  const { code, output } = await child(['node_modules/next/dist/bin/next', 'build'], { QUINTET_BUILD: folder, NODE_ENV: 'production' });
  if (code !== 0) throw new Problem(`The pages could not be built:\n${output}`);
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(mark, hash);
}

function hashOfSources() {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function markIn(file: string) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
