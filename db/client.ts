import 'server-only'; // whatever can reach the database can never reach the browser
import { connect } from 'node:net';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

const shared = globalThis as { quintetSql?: postgres.Sql };

// Kept across hot reloads and Next's several bundles, so that one process has one pool.
shared.quintetSql ??= postgres(process.env.DATABASE_URL ?? '', { onnotice: () => {}, max: 20, ...promptly() });

export const client = shared.quintetSql;
export const db = drizzle(client);

export type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0];
export type Database = typeof db | Transaction;

/** Packets go out at once. Left to gather, the short one that ends a COPY waits 40 ms for an acknowledgement. */
function promptly(): object {
  type Address = { host: string[]; port: number[]; path?: string };
  return {
    socket: ({ host: [host], port: [port], path }: Address) =>
      path ? connect({ path }) : connect({ host, port: port ?? 5432, noDelay: true }),
  };
}
