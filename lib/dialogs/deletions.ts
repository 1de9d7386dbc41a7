import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { spaces } from '@/db/schema/spaces';
import { record } from '@/lib/events/record';
import { render } from '@/lib/markdown/render';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import { forgetPost, indexPost } from '@/lib/search/entries';
import { seesSpace } from '@/lib/spaces/seeing';
import type { PostInput } from './input';
import { whyNotDelete, whyNotRestore } from './policy';
import { needPost } from './posts';

const restorableDays = 30;

/** Takes a post away. A reply leaves a trace where it stood; a dialog leaves the lists. Whoever deleted it may restore it for 30 days. */
export async function deletePost(viewer: Viewer, { dialogId, number }: PostInput) {
  const { dialog, post } = await needPost(viewer, dialogId, number);
  refuse(whyNotDelete(viewer, dialog, post));
  await db.transaction(async (tx) => {
    const gone = { deletedAt: sql`now()`, deletedById: viewer.id };
    const table = number === 0 ? dialogs : replies;
    const [deleted] = await tx
      .update(table)
      .set(gone)
      .where(and(eq(table.id, post.id), isNull(table.deletedAt)))
      .returning({ id: table.id });
    if (!deleted) throw new Refusal('dialogs.refusals.deleted');
    if (number === 0) {
      await countDialogs(tx, dialog.space.id, -1);
    } else {
      if (dialog.bestReplyId === post.id) await tx.update(dialogs).set({ bestReplyId: null }).where(eq(dialogs.id, dialogId));
    }
    await forgetPost(tx, dialogId, number);
    await recordOn(tx, viewer, { dialogId, number, spaceId: dialog.space.id, postId: post.id }, 'deleted');
  });
}

export async function restoreReply(viewer: Viewer, { dialogId, number }: PostInput) {
  const { dialog, post } = await needPost(viewer, dialogId, number);
  refuse(whyNotRestore(viewer, dialog.space, post));
  await db.transaction(async (tx) => {
    const [restored] = await tx
      .update(replies)
      .set({ deletedAt: null, deletedById: null })
      .where(and(eq(replies.id, post.id), gt(replies.deletedAt, sql`now() - make_interval(days => ${restorableDays})`)))
      .returning({ lang: replies.lang });
    if (!restored) throw new Refusal('dialogs.refusals.restoreTooLate');
    const entry = { dialogId, number, spaceId: dialog.space.id, authorId: post.author.id, createdAt: post.createdAt };
    await indexPost(tx, { ...entry, lang: restored.lang, text: render(post.source, post.format).text });
    await recordOn(tx, viewer, { dialogId, number, spaceId: dialog.space.id, postId: post.id }, 'restored');
  });
}

/** Brings back a dialog that one has deleted oneself. */
export async function restoreDialog(viewer: Viewer, { dialogId }: { dialogId: string }) {
  return db.transaction(async (tx) => {
    const mine = and(eq(dialogs.id, dialogId), eq(dialogs.deletedById, viewer.id));
    const [deleted] = await tx
      .select({ archivedAt: spaces.archivedAt, deletedById: dialogs.deletedById })
      .from(dialogs)
      .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
      .where(and(mine, seesSpace(viewer)));
    if (!deleted) throw new Refusal('dialogs.refusals.gone');
    refuse(whyNotRestore(viewer, deleted, deleted));
    const [restored] = await tx
      .update(dialogs)
      .set({ deletedAt: null, deletedById: null })
      .where(and(mine, gt(dialogs.deletedAt, sql`now() - make_interval(days => ${restorableDays})`)))
      .returning();
    if (!restored) throw new Refusal('dialogs.refusals.restoreTooLate');
    const { spaceId, authorId, createdAt, lang, title } = restored;
    await countDialogs(tx, spaceId, 1);
    await indexPost(tx, {
      dialogId,
      number: 0,
      spaceId,
      authorId,
      createdAt,
      lang,
      title,
      text: render(restored.source, restored.format).text,
    });
    await recordOn(tx, viewer, { dialogId, number: 0, spaceId, postId: dialogId }, 'restored');
  });
}

async function countDialogs(tx: Transaction, spaceId: string, by: 1 | -1) {
  await tx
    .update(spaces)
    .set({ dialogCount: sql`${spaces.dialogCount} + ${by}` })
    .where(eq(spaces.id, spaceId));
}

type Where = { dialogId: string; number: number; spaceId: string; postId: string };

async function recordOn(tx: Transaction, viewer: Viewer, { dialogId, number, spaceId, postId }: Where, what: 'deleted' | 'restored') {
  const kind = number === 0 ? 'dialog' : 'reply';
  const [{ version } = { version: undefined }] = await tx
    .update(dialogs)
    .set({ version: sql`${dialogs.version} + 1` })
    .where(eq(dialogs.id, dialogId))
    .returning({ version: dialogs.version });
  await record(tx, viewer, {
    action: `${kind}.${what}`,
    subject: { kind, id: postId },
    spaceId,
    dialogId,
    details: { number },
    wakes: [{ topic: `dialog:${dialogId}`, version }, { topic: `space:${spaceId}` }],
  });
}
