import { and, eq, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { dialogs, reads, replies } from '@/db/schema/dialogs';
import { record } from '@/lib/events/record';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import { indexPost } from '@/lib/search/entries';
import { joinSpace } from '@/lib/spaces/memberships';
import { type Dialog, needDialog } from './dialogs';
import type { ReplyInput } from './input';
import { mention } from './openings';
import { whyNotReply } from './policy';
import { renderWords } from './words';

/** Adds a reply; in an open space that the viewer has not joined yet, joins it first. Gives the reply's number. */
export async function addReply(viewer: Viewer, input: ReplyInput) {
  const dialog = await needDialog(viewer, input.dialogId);
  refuse(whyNotReply(dialog));
  if (!dialog.role) await joinSpace(viewer, { spaceId: dialog.space.id });
  const words = await renderWords(db, viewer, dialog.space.id, { source: input.body });

  return db.transaction(async (tx) => {
    await tx.select({ id: dialogs.id }).from(dialogs).where(eq(dialogs.id, dialog.id)).for('update');
    const before = await sentBefore(tx, viewer, input);
    if (before) return before;
    const turn = await takeTurn(tx, viewer, dialog);
    const parent = input.parentId ? await branchOf(tx, dialog.id, input.parentId) : undefined;
    const { number } = turn;
    const [added] = await tx
      .insert(replies)
      .values({
        id: input.id,
        dialogId: dialog.id,
        number,
        branch: parent?.branch ?? number,
        parentId: input.parentId,
        source: words.source,
        html: words.html,
        lang: words.lang,
        authorId: viewer.id,
        authorDepartmentId: viewer.departmentId,
      })
      .returning({ createdAt: replies.createdAt });
    if (!added) throw new Error('The reply was not inserted.');
    await readOwn(tx, viewer, dialog.id, number);
    await mention(tx, dialog.id, number, words.mentions);
    const entry = { dialogId: dialog.id, number, spaceId: dialog.space.id, authorId: viewer.id, createdAt: added.createdAt };
    await indexPost(tx, { ...entry, lang: words.lang, text: words.text });
    await record(tx, viewer, {
      action: 'dialog.replied',
      subject: { kind: 'reply', id: input.id },
      spaceId: dialog.space.id,
      dialogId: dialog.id,
      details: { number },
      wakes: [{ topic: `dialog:${dialog.id}`, version: turn.version }, { topic: `space:${dialog.space.id}` }],
    });
    return { number };
  });
}

/** The next number; refuses when the dialog was closed while the viewer wrote. */
async function takeTurn(tx: Transaction, viewer: Viewer, dialog: Dialog) {
  const byOther = dialog.author.id !== viewer.id;
  const [turn] = await tx
    .update(dialogs)
    .set({
      replyCount: sql`${dialogs.replyCount} + 1`,
      lastNumber: sql`${dialogs.lastNumber} + 1`,
      version: sql`${dialogs.version} + 1`,
      lastActivityAt: sql`now()`,
      ...(byOther && {
        othersReplyCount: sql`${dialogs.othersReplyCount} + 1`,
        firstAnswerAt: sql`coalesce(${dialogs.firstAnswerAt}, now())`,
      }),
    })
    .where(and(eq(dialogs.id, dialog.id), sql`${dialogs.closedAt} is null`, sql`${dialogs.deletedAt} is null`))
    .returning({ number: dialogs.lastNumber, version: dialogs.version });
  if (!turn) throw new Refusal('dialogs.refusals.closed');
  return turn;
}

async function branchOf(tx: Transaction, dialogId: string, parentId: string) {
  const [parent] = await tx
    .select({ branch: replies.branch })
    .from(replies)
    .where(and(eq(replies.dialogId, dialogId), eq(replies.id, parentId)));
  if (!parent) throw new Refusal('dialogs.refusals.replyGone');
  return parent;
}

/** One's own reply is read if everything before it was. */
async function readOwn(tx: Transaction, viewer: Viewer, dialogId: string, number: number) {
  await tx
    .update(reads)
    .set({ number, readAt: sql`now()` })
    .where(and(eq(reads.personId, viewer.id), eq(reads.dialogId, dialogId), eq(reads.number, number - 1)));
}

/** A form sent twice answers with the first result. */
async function sentBefore(tx: Transaction, viewer: Viewer, { id, dialogId }: ReplyInput) {
  const [row] = await tx
    .select({ number: replies.number, dialogId: replies.dialogId, authorId: replies.authorId })
    .from(replies)
    .where(eq(replies.id, id));
  if (!row) return;
  if (row.authorId !== viewer.id || row.dialogId !== dialogId) throw new Refusal('dialogs.refusals.alreadyUsed');
  return { number: row.number };
}
