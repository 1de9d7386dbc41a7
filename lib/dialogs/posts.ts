import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';
import { needDialog } from './dialogs';

/** A post of a dialog the viewer sees, with the words as they were written: number 0 is the opening. */
export async function needPost(viewer: Viewer, dialogId: string, number: number) {
  const dialog = await needDialog(viewer, dialogId);
  const table = number === 0 ? dialogs : replies;
  const which = number === 0 ? eq(dialogs.id, dialogId) : and(eq(replies.dialogId, dialogId), eq(replies.number, number));
  const [row] = await db
    .select({
      id: table.id,
      authorId: table.authorId,
      source: table.source,
      format: table.format,
      html: table.html,
      createdAt: table.createdAt,
      editedAt: table.editedAt,
      editedBy: people.name,
      deletedAt: table.deletedAt,
      deletedById: table.deletedById,
      hiddenAt: table.hiddenAt,
    })
    .from(table)
    .leftJoin(people, eq(people.id, table.editedById))
    .where(which);
  if (!row) throw new Refusal('dialogs.refusals.replyGone');
  const { authorId, ...post } = row;
  return { dialog, post: { ...post, number, author: { id: authorId } } };
}
