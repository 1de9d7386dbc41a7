import { and, eq, gt, min, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { reads, replies } from '@/db/schema/dialogs';
import type { Viewer } from '@/lib/people/viewer';
import { needDialog } from './dialogs';
import type { SeenInput } from './input';

/**
 * Moves the read mark to the highest number below which all was seen, given what stood on the page from one place in
 * reading order to another. New replies scatter over branches, so a page may leave gaps.
 */
export async function markSeen(viewer: Viewer, { dialogId, from, to }: SeenInput) {
  const dialog = await needDialog(viewer, dialogId);
  const unseen = from && to ? await firstUnseen(dialogId, dialog.readTo, from, to) : dialog.lastNumber > 0 ? 1 : undefined;
  const readTo = unseen === undefined ? dialog.lastNumber : unseen - 1;
  const mark = { personId: viewer.id, dialogId, number: Math.max(readTo, 0) };
  if (mark.number === dialog.readTo) return { moved: false };
  await db
    .insert(reads)
    .values(mark)
    .onConflictDoUpdate({
      target: [reads.personId, reads.dialogId],
      set: { number: sql`greatest(${reads.number}, excluded.number)`, readAt: sql`now()` },
    });
  return { moved: true };
}

async function firstUnseen(dialogId: string, readTo: number, from: [number, number], to: [number, number]) {
  const onPage = sql`(${replies.branch}, ${replies.number}) between (${from[0]}::int, ${from[1]}::int) and (${to[0]}::int, ${to[1]}::int)`;
  const [found] = await db
    .select({ number: min(replies.number) })
    .from(replies)
    .where(and(eq(replies.dialogId, dialogId), gt(replies.number, readTo), sql`not ${onPage}`));
  return found?.number ?? undefined;
}
