import 'server-only'; // whatever can reach the database can never reach the browser
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

const shared = globalThis as { quintetSql?: postgres.Sql };

// Kept across hot reloads and Next's several bundles, so that one process has one pool.
shared.quintetSql ??= postgres(process.env.DATABASE_URL ?? '', { onnotice: () => {}, max: 20 });

export const client = shared.quintetSql;
export const db = drizzle(client);

export type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0];
export type Database = typeof db | Transaction;
