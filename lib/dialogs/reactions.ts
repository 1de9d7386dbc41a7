import { and, eq, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { dialogs, reactions, replies } from '@/db/schema/dialogs';
import { record } from '@/lib/events/record';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import { needDialog } from './dialogs';
import type { ReactionInput } from './input';
import { reactionKinds } from './kinds';
import { whyNotReact } from './policy';

/** Gives a reaction or takes it back; doing either twice changes nothing. Gives the post's counts. */
export async function react(viewer: Viewer, { dialogId, number, kind, on }: ReactionInput) {
  const dialog = await needDialog(viewer, dialogId);
  refuse(whyNotReact(dialog));
  return db.transaction(async (tx) => {
    const row = { dialogId, number, personId: viewer.id, kind };
    const changed = on ? await give(tx, row) : await takeBack(tx, row);
    const counts = await count(tx, dialogId, number, reactionKinds.indexOf(kind), changed ? (on ? 1 : -1) : 0);
    if (!changed) return { counts };
    const [{ version } = { version: 0 }] = await tx
      .update(dialogs)
      .set({ version: sql`${dialogs.version} + 1` })
      .where(eq(dialogs.id, dialogId))
      .returning({ version: dialogs.version });
    await record(tx, viewer, {
      action: on ? 'reaction.given' : 'reaction.withdrawn',
      subject: { kind: 'dialog', id: dialogId },
      spaceId: dialog.space.id,
      dialogId,
      details: { number, kind },
      wakes: [{ topic: `dialog:${dialogId}`, version }],
    });
    return { counts, version };
  });
}

async function give(tx: Transaction, row: typeof reactions.$inferInsert) {
  return (await tx.insert(reactions).values(row).onConflictDoNothing().returning()).length > 0;
}

async function takeBack(tx: Transaction, { dialogId, number, personId, kind }: typeof reactions.$inferInsert) {
  const mine = and(
    eq(reactions.dialogId, dialogId),
    eq(reactions.number, number),
    eq(reactions.personId, personId),
    eq(reactions.kind, kind),
  );
  return (await tx.delete(reactions).where(mine).returning()).length > 0;
}

/** Changes one of the post's counts and gives them all. PostgreSQL counts array places from 1. */
async function count(tx: Transaction, dialogId: string, number: number, place: number, by: number) {
  const counts = (column: typeof dialogs.reactionCounts | typeof replies.reactionCounts) =>
    sql`${column}[:${place}] || (${column}[${place + 1}] + ${by}) || ${column}[${place + 2}:]`;
  const [post] =
    number === 0
      ? await tx
          .update(dialogs)
          .set({ reactionCounts: counts(dialogs.reactionCounts) })
          .where(eq(dialogs.id, dialogId))
          .returning({ counts: dialogs.reactionCounts })
      : await tx
          .update(replies)
          .set({ reactionCounts: counts(replies.reactionCounts) })
          .where(and(eq(replies.dialogId, dialogId), eq(replies.number, number), sql`${replies.deletedAt} is null`))
          .returning({ counts: replies.reactionCounts });
  if (!post) throw new Refusal('dialogs.refusals.replyGone');
  return post.counts;
}
