import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareDatabase } from './prepare-database.ts';
import { Problem } from './problem.ts';

const given = process.env.DATABASE_URL ?? '';
const server = postgres(given, { max: 1, onnotice: () => {} });
const name = `foreign_${process.pid}`;
const url = Object.assign(new URL(given), { pathname: `/${name}` }).href;

beforeAll(() => server.unsafe(`create database ${name}`));
afterAll(async () => {
  await server.unsafe(`drop database ${name} with (force)`);
  await server.end();
});

test('a database that holds tables of something else is refused and left as it is', async () => {
  const other = postgres(url, { max: 1 });
  await other`create table invoices (id int)`;
  await expect(prepareDatabase(url)).rejects.toThrow(`The database ${name} belongs to something else: it holds public.invoices.`);
  expect(await schemas(other)).toEqual(['public']);
  await other`drop table invoices`;
  await other.end();
});

test('an empty database becomes ours, also when two start at the same moment', async () => {
  const states = await Promise.all([prepareDatabase(url), prepareDatabase(url)]);
  expect(states).toEqual([
    { isSetUp: false, isDemo: false },
    { isSetUp: false, isDemo: false },
  ]);
});

test('a database made by a newer version is refused', async () => {
  await prepareDatabase(url);
  const sql = postgres(url, { max: 1 });
  await sql`insert into quintet_migrations.applied (hash, created_at) values ('of tomorrow', 99999999999999)`;
  await expect(prepareDatabase(url)).rejects.toThrow('was made by a newer Quintet');
  await sql.end();
});

test.each([
  ['a wrong password', { password: 'wrong' }, 'does not let quintet in'],
  ['a missing database', { pathname: '/nowhere' }, 'There is no database nowhere'],
  ['a server that is not there', { port: '1' }, 'No database answers at 127.0.0.1:1'],
  ['a name that leads nowhere', { hostname: 'nowhere.invalid' }, 'No database answers at nowhere.invalid'],
])('%s is explained in one sentence', async (_, change, sentence) => {
  const preparing = prepareDatabase(Object.assign(new URL(given), change).href);
  await expect(preparing).rejects.toThrow(Problem);
  await expect(preparing).rejects.toThrow(sentence);
});

async function schemas(sql: postgres.Sql) {
  const rows = await sql<{ name: string }[]>`select nspname as name from pg_namespace where nspname !~ '^pg_|^information_schema$'`;
  return rows.map((row) => row.name);
}
