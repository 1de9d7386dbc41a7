import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { attachDatabase } from '../embedded/attach.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { beganAt } from '../process-age.ts';

export type TestDatabase = { url: string; release: () => Promise<void> };

/** A fresh, migrated database of this process's own, on a PostgreSQL that all test runs in this folder share. */
export async function openTestDatabase(purpose: string): Promise<TestDatabase> {
  const server = await attachDatabase(resolve(rootFolder, '.quintet', 'test', 'database'), { durable: false });
  const sql = postgres(server.url, { max: 1, onnotice: () => {} });
  const name = `${purpose}_${process.pid}`;
  try {
    await dropLeftovers(sql);
    await drop(sql, name);
    await sql.unsafe(`create database ${name} template ${await migratedTemplate(sql, server.url)}`);
  } catch (error) {
    await sql.end();
    await server.release();
    throw error;
  }
  return {
    url: withName(server.url, name),
    async release() {
      await drop(sql, name);
      await sql.end();
      await server.release();
    },
  };
}

const rootFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Migrated once for each state of the migrations; copying it takes a tenth of a second. */
async function migratedTemplate(sql: postgres.Sql, url: string) {
  const name = `template_${hashOfMigrations()}`;
  // Two runs that begin together must not both build it.
  await sql`select pg_advisory_lock(15)`;
  try {
    const [made] = await sql`select from pg_database where datname = ${name}`;
    if (made) return name;
    const draft = `draft_${process.pid}`;
    await drop(sql, draft);
    await sql.unsafe(`create database ${draft}`);
    await prepareDatabase(withName(url, draft));
    await sql.unsafe(`alter database ${draft} rename to ${name}`);
    return name;
  } finally {
    await sql`select pg_advisory_unlock(15)`;
  }
}

/** Databases of runs that were killed. Their names end in the number of the process that made them. */
async function dropLeftovers(sql: postgres.Sql) {
  const found = await sql<
    { name: string }[]
  >`select datname as name from pg_database where datname ~ '_[0-9]+$' and datname !~ '^template_'`;
  for (const { name } of found) {
    if (!beganAt(Number(name.split('_').at(-1)))) await drop(sql, name);
  }
}

/** A test that failed may still be connected. PostgreSQL's own vacuum may not be ended, which `with (force)` would try, but gives way. */
async function drop(sql: postgres.Sql, name: string) {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name} and usename = current_user`;
  await sql.unsafe(`drop database if exists ${name}`);
}

function hashOfMigrations() {
  const folder = join(rootFolder, 'db', 'migrations');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) if (file.endsWith('.sql')) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

function withName(url: string, name: string) {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
