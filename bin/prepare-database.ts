import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { Problem } from './problem.ts';

const migrations = {
  migrationsFolder: fileURLToPath(new URL('../db/migrations', import.meta.url)),
  // A name no other product uses, so that it tells whose database this is; and no user's, whose tables would land in it.
  migrationsSchema: 'quintet_migrations',
  migrationsTable: 'applied',
};

/** Any number, as long as every Quintet takes the same. */
const lock = 7_148_020_260;

export type State = { isSetUp: boolean; isDemo: boolean };

/** Makes sure that the database answers, is new enough and ours, and brings its schema up to date. Harms no other's. */
export async function prepareDatabase(url: string): Promise<State> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const [server] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
    const major = Math.floor((server?.version ?? 0) / 10_000);
    if (major < 15) throw new Problem(`The database is PostgreSQL ${major}; Quintet needs 15 or newer.`);
    await sql`select pg_advisory_lock(${lock})`;
    await refuseForeign(sql, nameIn(url));
    await migrate(drizzle(sql), migrations);
    const [state] = await sql<State[]>`select set_up_at is not null as "isSetUp", is_demo as "isDemo" from installation`;
    return state ?? { isSetUp: false, isDemo: false };
  } catch (error) {
    throw unreachable(error, url) ?? error;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function refuseForeign(sql: postgres.Sql, name: string) {
  const [found] = await sql<{ ours: boolean; tables: string | null }[]>`
    select to_regclass('quintet_migrations.applied') is not null as ours,
      (select string_agg(table_schema || '.' || table_name, ', ') from (
        select table_schema, table_name from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema') and table_schema not like 'pg_%' and table_type = 'BASE TABLE'
        order by 1, 2 limit 3
      ) found) as tables`;
  if (!found?.ours) {
    if (found?.tables)
      throw new Problem(`The database ${name} belongs to something else: it holds ${found.tables}. Give Quintet an empty one.`);
    return;
  }
  const [last] = await sql<{ at: string | null }[]>`select max(created_at) as at from quintet_migrations.applied`;
  const newest = readMigrationFiles(migrations).at(-1)?.folderMillis ?? 0;
  if (Number(last?.at ?? 0) > newest)
    throw new Problem(`The database ${name} was made by a newer Quintet. Update this one, or restore a backup.`);
}

function unreachable(error: unknown, url: string) {
  const { code, message } = (error instanceof Error && error.cause ? error.cause : error) as { code?: string; message?: string };
  const { hostname, port, username } = new URL(url);
  const where = `${hostname}:${port || 5432}`;
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
    case 'CONNECT_TIMEOUT':
      return new Problem(`No database answers at ${where}. Is DATABASE_URL right, and does PostgreSQL run there?`);
    case '28P01':
    case '28000':
      return new Problem(`The database at ${where} does not let ${username || 'this user'} in: ${message}.`);
    case '3D000':
      return new Problem(`There is no database ${nameIn(url)} at ${where}. Create it, or correct DATABASE_URL.`);
    case '42501':
      return new Problem(`${username || 'This user'} may not create tables in the database ${nameIn(url)}. Make them its owner.`);
    case '53300':
      return new Problem(`The database at ${where} has no connection left. Raise its max_connections.`);
  }
}

function nameIn(url: string) {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || new URL(url).username;
}
