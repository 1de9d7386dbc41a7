import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { Problem } from '../problem.ts';
import { adminUrlOf, type Identity } from './identity.ts';
import { stopOrphan } from './orphan.ts';
import type { Place } from './place.ts';

/** Fit for two cores and a gigabyte; whoever has more sets DATABASE_URL to a PostgreSQL of their own. */
const tuning = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  // On two cores a parallel plan takes from the next request what it gives to this one.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
};

/** For tests: the cluster is thrown away rather than repaired. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export type Cluster = { postgres: ChildProcess; stop: () => Promise<void> };

/** Makes the cluster if there is none yet, starts it and returns once it answers. */
export async function startCluster(place: Place, identity: Identity, options: { log: string; durable: boolean }): Promise<Cluster> {
  if (!existsSync(join(place.data, 'PG_VERSION'))) initialise(place, identity, options.durable);
  await stopOrphan(place.data);
  const settings = { ...tuning, ...(options.durable ? {} : careless), port: `${identity.port}` };
  const log = openSync(options.log, 'a');
  const child = spawn(
    join(place.binaries, 'bin', 'postgres'),
    ['-D', place.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...place.user, cwd: place.data, env: environment(), stdio: ['ignore', log, log] },
  );
  const ended = once(child, 'exit');
  if (!(await answers(child, identity))) throw new Problem(reasonIn(options.log));
  await makeDatabase(identity);
  return {
    postgres: child,
    async stop() {
      // SIGINT is PostgreSQL's fast shutdown: open connections are ended, everything committed is kept.
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await ended;
    },
  };
}

function initialise(place: Place, identity: Identity, durable: boolean) {
  const secret = join(dirname(place.data), `initial-${process.pid}`);
  writeFileSync(secret, identity.adminPassword, { mode: 0o600 });
  if (place.user) chownSync(secret, place.user.uid, place.user.gid);
  const options = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin'];
  const made = spawnSync(
    join(place.binaries, 'bin', 'initdb'),
    ['-D', place.data, `--pwfile=${secret}`, '--builtin-locale=C.UTF-8', ...options, ...(durable ? [] : ['--no-sync'])],
    { ...place.user, cwd: '/', env: environment(), encoding: 'utf8' },
  );
  rmSync(secret, { force: true });
  if (made.status === 0) return;
  const reason = made.stderr
    ?.trim()
    .split('\n')
    .find((line) => /error|fatal|could not/i.test(line));
  throw new Problem(`PostgreSQL could not be set up: ${reason ?? made.error?.message ?? 'no reason given'}`);
}

/** Nothing of ours, so that no PG… variable of the person at the terminal misleads it. */
function environment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };
}

/** True once it takes connections, false when it ended instead. */
async function answers(child: ChildProcess, identity: Identity) {
  while (child.exitCode === null && child.signalCode === null) {
    const admin = postgres(adminUrlOf(identity), { max: 1, connect_timeout: 5, onnotice: () => {} });
    try {
      await admin`select 1`;
      return true;
    } catch {
      await wait(50);
    } finally {
      await admin.end({ timeout: 1 });
    }
  }
  return false;
}

async function makeDatabase(identity: Identity) {
  const admin = postgres(adminUrlOf(identity), { max: 1, onnotice: () => {} });
  try {
    const [role] = await admin`select from pg_roles where rolname = 'quintet'`;
    if (!role) await admin.unsafe(`create role quintet login createdb password '${identity.password}'`);
    const [database] = await admin`select from pg_database where datname = 'quintet'`;
    if (!database) await admin.unsafe('create database quintet owner quintet');
  } finally {
    await admin.end({ timeout: 1 });
  }
}

function reasonIn(log: string) {
  const lines = readFileSync(log, 'utf8').split('\n');
  const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line))?.replace(/^.*(FATAL|PANIC):\s*/, '');
  return `The database did not start: ${fatal ?? 'it gave no reason'}. Its log is ${log}.`;
}
