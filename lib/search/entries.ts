import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { searchEntries } from '@/db/schema/search';

type Entry = typeof searchEntries.$inferInsert;

/** Makes a post findable, or findable by its new words. */
export async function indexPost(tx: Transaction, entry: Entry) {
  await tx
    .insert(searchEntries)
    .values(entry)
    .onConflictDoUpdate({
      target: [searchEntries.dialogId, searchEntries.number],
      set: { title: sql`excluded.title`, text: sql`excluded.text`, lang: sql`excluded.lang` },
    });
}

export async function forgetPost(tx: Transaction, dialogId: string, number: number) {
  await tx.delete(searchEntries).where(and(eq(searchEntries.dialogId, dialogId), eq(searchEntries.number, number)));
}
