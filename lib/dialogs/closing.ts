import { and, eq, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { record } from '@/lib/events/record';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import { type Dialog, needDialog } from './dialogs';
import type { ClosingInput, DialogOnly, PostInput } from './input';
import { whyNotChooseBest, whyNotClose, whyNotPin } from './policy';

/** Ends a dialog, if wanted with one sentence on how it came out. */
export async function closeDialog(viewer: Viewer, { dialogId, outcome }: ClosingInput) {
  const dialog = await needDialog(viewer, dialogId);
  refuse(whyNotClose(viewer, dialog));
  const change = { closedAt: sql`coalesce(${dialogs.closedAt}, now())`, closedById: viewer.id, outcome: outcome || null };
  await setOn(viewer, dialog, change, { action: 'dialog.closed', details: { withOutcome: outcome !== '' } });
}

export async function reopenDialog(viewer: Viewer, { dialogId }: DialogOnly) {
  const dialog = await needDialog(viewer, dialogId);
  refuse(whyNotClose(viewer, dialog));
  if (!dialog.closedAt) throw new Refusal('dialogs.refusals.notClosed');
  await setOn(viewer, dialog, { closedAt: null, closedById: null, outcome: null }, { action: 'dialog.reopened' });
}

/** Puts a reply right below its question. */
export async function chooseBest(viewer: Viewer, { dialogId, number }: PostInput) {
  const dialog = await needDialog(viewer, dialogId);
  refuse(whyNotChooseBest(viewer, dialog));
  const [reply] = await db
    .select({ id: replies.id })
    .from(replies)
    .where(and(eq(replies.dialogId, dialogId), eq(replies.number, number), sql`${replies.deletedAt} is null`));
  if (!reply) throw new Refusal('dialogs.refusals.replyGone');
  await setOn(viewer, dialog, { bestReplyId: reply.id }, { action: 'dialog.answered', details: { number } });
}

/** The question is open again; its former best answer stays where it was said. */
export async function withdrawBest(viewer: Viewer, { dialogId }: DialogOnly) {
  const dialog = await needDialog(viewer, dialogId);
  refuse(whyNotChooseBest(viewer, dialog));
  await setOn(viewer, dialog, { bestReplyId: null }, { action: 'dialog.unanswered' });
}

export async function pinDialog(viewer: Viewer, { dialogId }: DialogOnly) {
  const dialog = await needDialog(viewer, dialogId);
  refuse(whyNotPin(viewer, dialog));
  await setOn(viewer, dialog, { pinnedAt: sql`now()` }, { action: 'dialog.pinned' });
}

export async function unpinDialog(viewer: Viewer, { dialogId }: DialogOnly) {
  const dialog = await needDialog(viewer, dialogId);
  refuse(whyNotPin(viewer, dialog));
  await setOn(viewer, dialog, { pinnedAt: null }, { action: 'dialog.unpinned' });
}

type Change = Parameters<ReturnType<Transaction['update']>['set']>[0];
type Happening = { action: string; details?: Record<string, string | number | boolean> };

/** Changes the dialog, raises its version, records what happened and wakes whoever has it open. */
async function setOn(viewer: Viewer, dialog: Dialog, change: Change, happening: Happening) {
  await db.transaction(async (tx) => {
    const [changed] = await tx
      .update(dialogs)
      .set({ ...change, version: sql`${dialogs.version} + 1` })
      .where(eq(dialogs.id, dialog.id))
      .returning({ version: dialogs.version });
    await record(tx, viewer, {
      ...happening,
      subject: { kind: 'dialog', id: dialog.id },
      spaceId: dialog.space.id,
      dialogId: dialog.id,
      wakes: [{ topic: `dialog:${dialog.id}`, version: changed?.version }, { topic: `space:${dialog.space.id}` }],
    });
  });
}
