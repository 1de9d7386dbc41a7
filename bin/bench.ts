import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Contender, contend } from './bench/contender.ts';
import { writeCorpus } from './bench/corpus.ts';
import { race } from './bench/race.ts';
import { buildIfStale } from './build.ts';
import { child, endChildren } from './child.ts';
import { Problem } from './problem.ts';
import { step } from './progress.ts';
import { root } from './root.ts';
import { run } from './run.ts';
import { openTestDatabase } from './test/test-database.ts';
import { startHub } from './test/test-hub.ts';

// npm run bench [-- --quick] [--json FILE] [--posts N]: our pages beside an empty page of Next and a bare server with the same statements.

const folder = join('.quintet', 'bench');
const hubCode = ['--conditions=react-server', '--import', 'tsx'];
const secret = randomBytes(16).toString('hex');

const ends: (() => Promise<void>)[] = [];
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
  process.on(signal, () => stop().finally(() => process.exit(1)));

await run(async () => {
  const { values: asked } = parseArgs({
    options: { quick: { type: 'boolean' }, json: { type: 'string' }, posts: { type: 'string', default: '40000' } },
  });
  mkdirSync(join(root, folder), { recursive: true });
  const build = join('.quintet', 'test', 'next');
  await step('Building the pages', () => buildIfStale(build));
  await step('Building the empty page', buildEmptyPage);
  const database = await openTestDatabase('bench');
  ends.push(database.release);
  try {
    const env = { DATABASE_URL: database.url, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: 'http://127.0.0.1' };
    const figures: Record<string, number> = await step('Importing the corpus', () => measureImport(env, Number(asked.posts)));
    const statements = join(root, folder, 'statements.json');
    const scene = JSON.parse(await told([...hubCode, 'bin/bench/scene.ts', statements], env)) as {
      dialog: string;
      space: string;
      cookie: string;
      statements: number;
    };
    const hub = await startHub('bench', { QUINTET_SECRET: secret, QUINTET_BUILD: build, DATABASE_URL: database.url });
    ends.push(hub.stop);
    const ours = (name: string, path: string, contains: string): Contender => ({
      name,
      url: hub.url + path,
      cookie: `next-auth.session-token=${scene.cookie}`,
      contains,
      pid: hub.pid,
      stop: hub.stop,
    });
    const started = async (...named: Parameters<typeof contend>) => {
      const contender = await contend(...named);
      ends.push(contender.stop);
      return contender;
    };
    const empty = await started('empty', {
      args: ['node_modules/next/dist/bin/next', 'start', 'bin/bench/empty', '-H', '127.0.0.1', '-p', '$PORT'],
      env: {},
      path: '/',
      cookie: '',
      contains: 'Empty',
    });
    const bare = await started('bare', {
      args: ['bin/bench/bare.ts'],
      env: { STATEMENTS: statements, COOKIE_SECRET: secret, DATABASE_URL: database.url },
      path: scene.dialog,
      cookie: `bench=ada.${createHmac('sha256', secret).update('ada').digest('hex')}`,
      contains: 'Nr. 20: Der Ring',
    });
    const dialog = ours('dialog', scene.dialog, 'Nr. 20: Der Ring');
    const contenders = [empty, bare, dialog, ours('space', scene.space, 'Warum fällt'), ours('home', '/', 'main')];

    Object.assign(
      figures,
      await race(contenders, { connections: asked.quick ? [8] : [1, 8, 32], rounds: asked.quick ? 3 : 5, seconds: asked.quick ? 3 : 5 }),
    );
    Object.assign(figures, await weigh(dialog), { dialog_queries: scene.statements });
    console.log();
    for (const [name, value] of Object.entries(figures))
      console.log(`${name.padEnd(24)} ${value.toLocaleString('en', { maximumFractionDigits: 2 })}`);
    if (asked.json) writeFileSync(asked.json, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await stop();
  }
});
process.exit();

/** Last begun, first ended; once. */
async function stop() {
  endChildren();
  for (const end of ends.splice(0).reverse()) await end();
}

async function buildEmptyPage() {
  if (existsSync(join(root, 'bin/bench/empty/.next/BUILD_ID'))) return;
  await told(['node_modules/next/dist/bin/next', 'build', 'bin/bench/empty'], { NODE_ENV: 'production' });
}

async function measureImport(env: Record<string, string>, posts: number) {
  const file = join(root, folder, `corpus-${posts}.ndjson`);
  await writeCorpus(file, posts);
  const { perSecond, peakMb } = JSON.parse(await told([...hubCode, 'bin/bench/import-run.ts', file], env)) as {
    perSecond: number;
    peakMb: number;
  };
  return { import_per_s: perSecond, import_peak_mb: peakMb };
}

/** The size of the page and of the scripts it loads before anything is done on it, in kB; no browser we promise loads a noModule. */
async function weigh({ url, cookie }: Contender) {
  const html = await (await fetch(url, { headers: { cookie } })).text();
  const tags = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag));
  const scripts = [...new Set(tags.map(([, source = '']) => source))];
  const bodies = await Promise.all(scripts.map(async (source) => Buffer.from(await (await fetch(new URL(source, url))).arrayBuffer())));
  const kb = (bytes: number) => bytes / 1000;
  return {
    html_kb: kb(Buffer.byteLength(html)),
    html_gzip_kb: kb(gzipSync(html).length),
    js_gzip_kb: kb(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)),
  };
}

async function told(args: string[], env: Record<string, string>) {
  const { code, output } = await child(args, env);
  if (code !== 0) throw new Problem(output);
  return output.trim().split('\n').at(-1) ?? '';
}
