import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { TransactionSql } from 'postgres';
import type { Transaction } from './client';

/** Adds many rows by COPY, the quickest way in. The first row names the columns; the others get their defaults. */
export async function copyRows<Table extends PgTable>(tx: Transaction, table: Table, rows: Table['$inferInsert'][]) {
  const [first] = rows;
  if (!first) return;
  const all: Record<string, PgColumn> = getTableColumns(table);
  const columns = Object.keys(first).flatMap((key) => (all[key] ? [{ key, column: all[key] }] : []));
  const lines = rows.map((row: Record<string, unknown>) => columns.map(({ key, column }) => field(column, row[key])).join('\t'));
  const names = columns.map(({ column }) => `"${column.name}"`);
  const copying = await connectionOf(tx)
    .unsafe(`copy "${getTableName(table)}" (${names.join()}) from stdin`)
    .writable();
  await pipeline(Readable.from([Buffer.from(`${lines.join('\n')}\n`)]), copying);
}

/** Drizzle knows no COPY, so this goes below it. */
function connectionOf(tx: Transaction) {
  return (tx._.session as unknown as { client: TransactionSql }).client;
}

function field(column: PgColumn, value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  return String(column.mapToDriverValue(value)).replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
