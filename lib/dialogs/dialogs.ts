import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { dialogs, reads } from '@/db/schema/dialogs';
import { people } from '@/db/schema/people';
import { memberships, spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';
import { anyAsker, askerValues, seesDialog } from '@/lib/spaces/seeing';
import { authorColumns } from './author';

const closers = alias(people, 'closers');

const dialogById = db
  .select({
    id: dialogs.id,
    kind: dialogs.kind,
    title: dialogs.title,
    html: dialogs.html,
    lang: dialogs.lang,
    tags: dialogs.tags,
    version: dialogs.version,
    author: authorColumns(people, departments),
    createdAt: dialogs.createdAt,
    editedAt: dialogs.editedAt,
    hiddenAt: dialogs.hiddenAt,
    hiddenReason: dialogs.hiddenReason,
    guestsMayRead: dialogs.guestsMayRead,
    replyCount: dialogs.replyCount,
    lastNumber: dialogs.lastNumber,
    lastActivityAt: dialogs.lastActivityAt,
    firstAnswerAt: dialogs.firstAnswerAt,
    questionState: dialogs.questionState,
    bestReplyId: dialogs.bestReplyId,
    pinnedAt: dialogs.pinnedAt,
    closedAt: dialogs.closedAt,
    closedBy: closers.name,
    outcome: dialogs.outcome,
    reactionCounts: dialogs.reactionCounts,
    votesUp: dialogs.votesUp,
    votesDown: dialogs.votesDown,
    space: {
      id: spaces.id,
      slug: spaces.slug,
      name: spaces.name,
      visibility: spaces.visibility,
      joinPolicy: spaces.joinPolicy,
      announcers: spaces.announcers,
      archivedAt: spaces.archivedAt,
    },
    role: memberships.role,
    /** The viewer's read mark; -1 when they were never here. */
    readTo: sql<number>`coalesce(${reads.number}, -1)`,
    readAt: reads.readAt,
  })
  .from(dialogs)
  .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
  .innerJoin(people, eq(people.id, dialogs.authorId))
  .leftJoin(departments, eq(departments.id, dialogs.authorDepartmentId))
  .leftJoin(closers, eq(closers.id, dialogs.closedById))
  .leftJoin(memberships, and(eq(memberships.spaceId, spaces.id), eq(memberships.personId, anyAsker.id)))
  .leftJoin(reads, and(eq(reads.dialogId, dialogs.id), eq(reads.personId, anyAsker.id)))
  .where(and(eq(dialogs.id, sql.placeholder('dialogId')), seesDialog(anyAsker)))
  .prepare('dialog_by_id');

export type Dialog = NonNullable<Awaited<ReturnType<typeof getDialog>>>;

export async function getDialog(viewer: Viewer, dialogId: string) {
  if (!z.uuid().safeParse(dialogId).success) return;
  const [dialog] = await dialogById.execute({ dialogId, ...askerValues(viewer) });
  return dialog;
}

/** The dialog, or a Refusal: for writes. */
export async function needDialog(viewer: Viewer, dialogId: string) {
  const dialog = await getDialog(viewer, dialogId);
  if (!dialog) throw new Refusal('dialogs.refusals.gone');
  return dialog;
}
