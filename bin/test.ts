import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build.ts';
import { child, endChildren } from './child.ts';
import { takeLock } from './lock.ts';
import { Problem, plainly } from './problem.ts';
import { step } from './progress.ts';
import { root } from './root.ts';
import { run } from './run.ts';
import { runJourneys } from './test/journeys.ts';
import { one, type Tally, vitestTally } from './test/tally.ts';

// npm test: everything. npm test -- lib/dialogs: the tests there. --unit, --e2e: a part.

const folder = join('.quintet', 'test');
const build = join(folder, 'next');

await run(async () => {
  const { values: only, positionals: filters } = parseArgs({
    allowPositionals: true,
    options: { unit: { type: 'boolean' }, e2e: { type: 'boolean' } },
  });
  mkdirSync(join(root, folder), { recursive: true });
  const lock = takeLock(join(root, folder, 'run.lock'));
  if ('holder' in lock) throw new Problem(`Another npm test runs in this folder (process ${lock.holder.pid}).`);
  let stopped = false;
  const stop = () => {
    stopped = true;
    endChildren();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop);

  const parts: [wanted: boolean, part: () => Promise<Tally>][] = [
    [
      !only.unit && !only.e2e && filters.length === 0,
      () => quietly('Linting', () => child(['node_modules/@biomejs/biome/bin/biome', 'check', '.'])),
    ],
    [!only.unit && !only.e2e && filters.length === 0, () => quietly('Checking types', checkTypes)],
    [!only.e2e, () => unitTests(filters)],
    [!only.unit && (only.e2e || filters.length === 0), () => journeys(filters)],
  ];
  const sum = { passed: 0, failed: 0 };
  for (const [wanted, part] of parts) {
    if (!wanted) continue;
    const { passed, failed } = await part();
    if (stopped) throw new Problem('Stopped.');
    sum.passed += passed;
    sum.failed += failed;
  }
  lock.release();
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exit(sum.failed > 0 ? 1 : 0);
});

/** The addresses' types are made from the pages, which a fresh clone has never built. */
async function checkTypes() {
  const made = await child(['node_modules/next/dist/bin/next', 'typegen'], { QUINTET_BUILD: build });
  return made.code === 0 ? child(['node_modules/typescript/bin/tsc', '--noEmit']) : made;
}

async function unitTests(filters: string[]) {
  const report = join(folder, 'vitest.json');
  const { code } = await child(
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
    {},
    { live: true },
  );
  return vitestTally(join(root, report), code);
}

async function journeys(filters: string[]) {
  try {
    await step('Building the pages', () => buildIfStale(build));
  } catch (error) {
    console.error(plainly(error) ?? error);
    return { passed: 0, failed: 1 };
  }
  const { passed, failed } = await runJourneys(filters, { build, report: join(root, folder, 'playwright.json') });
  return { passed: passed + 1, failed };
}

async function quietly(name: string, check: () => ReturnType<typeof child>) {
  const { code, output } = await step(name, check);
  if (code !== 0) console.error(output);
  return one(code === 0);
}
