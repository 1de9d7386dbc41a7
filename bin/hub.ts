import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { settings } from '../lib/settings.ts';
import { addressOf, checkPort, isLoopback } from './address.ts';
import { buildIfStale } from './build.ts';
import { endChildren } from './child.ts';
import { keptSecret, openDataFolder } from './data-folder.ts';
import { attachDatabase } from './embedded/attach.ts';
import { type Furnished, furnish } from './furnishing.ts';
import { takeLock } from './lock.ts';
import { prepareDatabase } from './prepare-database.ts';
import { Problem } from './problem.ts';
import { step } from './progress.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

// What `npm start` and `npm run dev` run: one process that prepares everything, serves, and takes all down with it when it ends.

const dev = process.argv.includes('--dev');
const ends: (() => unknown)[] = [];
let ending: Promise<never> | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
// The program that npm started is gone, so nobody else would pass its signal on.
process.on('disconnect', () => end(1));

await run(
  () =>
    start().catch((error) => {
      // What fails because it is being ended needs no explanation.
      if (!ending) throw error;
    }),
  () => end(1),
);

async function start() {
  const { HOST: host, PORT: port, QUINTET_URL: url, QUINTET_DEMO: demo, ...own } = settings();
  if (!isLoopback(host)) {
    if (demo === 'on') throw new Problem('The demo company has known passwords, so it is served to this machine only: leave HOST unset.');
    if (!url) throw new Problem('Whoever listens to other machines must know its own name: set QUINTET_URL.');
  }
  const address = addressOf(host, port);
  const data = openDataFolder(own.QUINTET_DATA);
  const lock = takeLock(join(data, 'hub.lock'), address);
  if ('holder' in lock) throw new Problem(`Quintet already runs from this folder, at ${lock.holder.note} (process ${lock.holder.pid}).`);
  ends.push(lock.release);
  await checkPort(host, port);

  const databaseUrl = own.DATABASE_URL ?? (await step('Starting the database', () => embeddedDatabase(join(data, 'database'))));
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: own.QUINTET_SECRET ?? keptSecret(data),
    NEXTAUTH_URL: url ?? address,
  });
  const state = await step('Bringing the database up to date', () => prepareDatabase(databaseUrl));

  const wantsDemo = demo === 'on' || (demo === 'auto' && !own.DATABASE_URL && isLoopback(host));
  ends.push(endChildren);
  const furnished = await step(wantsDemo ? 'Making the demo company' : 'Making the set-up code', (report) =>
    furnish(report, { state, demo: wantsDemo, folder: data }),
  );
  if (furnished.isDemo && !isLoopback(host))
    throw new Problem(
      'This database holds the demo company with its known passwords; it is served to this machine only: leave HOST unset.',
    );

  if (!dev) await step('Building the pages', () => buildIfStale(process.env.QUINTET_BUILD ?? join('.quintet', 'next')));
  ends.push(await serve({ host, port, url, address, trustProxy: own.QUINTET_TRUST_PROXY === 'on', dev }));
  welcome(furnished, address, url);
}

async function embeddedDatabase(folder: string) {
  const database = await attachDatabase(folder);
  ends.push(database.release);
  void database.lost.then(() => {
    console.error('The database has stopped, so Quintet stops too. Start it again; what was saved is kept.');
    return end(1);
  });
  return database.url;
}

function welcome({ logins, code }: Furnished, address: string, url?: string) {
  if (code) console.log(`To set up this hub, open ${url ?? address}/set-up and enter the code ${code}`);
  console.log(`Quintet is ready: ${address}`);
  const width = (key: 'email' | 'password') => Math.max(...logins.map((login) => login[key].length));
  for (const { email, password, name, role } of logins) {
    console.log(`  ${email.padEnd(width('email'))}  ${password.padEnd(width('password'))}  ${name}, ${role}`);
  }
}

/** Ends everything in the reverse order of its beginning, once, and this process with it. */
function end(code: number) {
  ending ??= (async () => {
    const late = wait(20_000).then(() => process.exit(1));
    for (const finish of ends.reverse()) await Promise.race([finish(), late]);
    return process.exit(code);
  })();
  return ending;
}
