import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { dialogs, reactions, replies } from '@/db/schema/dialogs';
import { people } from '@/db/schema/people';
import { spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { anyAsker, askerValues, seesDialog } from '@/lib/spaces/seeing';
import { authorColumns } from './author';
import { readableHtml } from './hidden';

/** Where one is in a dialog, in reading order: branch by branch, in a branch by arrival. */
export type Place = { branch: number; number: number };

/** A page of a thread begins after a place, ends before one, or lies around the reply with a number. */
export type Window = { after: Place } | { before: Place } | { at: number } | Record<string, never>;

export const pageSize = 40;
/** How many replies stand above the one a deep link leads to. */
const aboveTarget = 5;

const parents = alias(replies, 'parents');
const parentAuthors = alias(people, 'parent_authors');
const none = -1;
const placeOf = (branch: SQL | typeof replies.branch, number: SQL | typeof replies.number) => sql`(${branch}, ${number})`;
const here = placeOf(replies.branch, replies.number);
const given = placeOf(sql`${sql.placeholder('branch')}::int`, sql`${sql.placeholder('number')}::int`);

function repliesWhere(condition: SQL | undefined) {
  return db
    .select({
      id: replies.id,
      number: replies.number,
      branch: replies.branch,
      parentId: replies.parentId,
      inReplyTo: sql<{ number: number; name: string } | null>`case when ${parents.number} <> ${replies.branch}
        then json_build_object('number', ${parents.number}, 'name', ${parentAuthors.name}) end`,
      author: authorColumns(people, departments),
      html: readableHtml(replies, anyAsker),
      lang: replies.lang,
      createdAt: replies.createdAt,
      editedAt: replies.editedAt,
      deletedAt: replies.deletedAt,
      hiddenAt: replies.hiddenAt,
      hiddenReason: replies.hiddenReason,
      reactionCounts: replies.reactionCounts,
      votesUp: replies.votesUp,
      votesDown: replies.votesDown,
    })
    .from(replies)
    .innerJoin(dialogs, eq(dialogs.id, replies.dialogId))
    .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
    .innerJoin(people, eq(people.id, replies.authorId))
    .leftJoin(departments, eq(departments.id, replies.authorDepartmentId))
    .leftJoin(parents, eq(parents.id, replies.parentId))
    .leftJoin(parentAuthors, eq(parentAuthors.id, parents.authorId))
    .where(and(eq(replies.dialogId, sql.placeholder('dialogId')), condition, seesDialog(anyAsker)));
}

const forwards = repliesWhere(sql`${here} > ${given}`)
  .orderBy(asc(replies.branch), asc(replies.number))
  .limit(pageSize + 1)
  .prepare('replies_after');
const backwards = repliesWhere(sql`${here} < ${given}`)
  .orderBy(desc(replies.branch), desc(replies.number))
  .limit(sql.placeholder('count'))
  .prepare('replies_before');
const single = repliesWhere(eq(replies.id, sql.placeholder('replyId'))).prepare('reply_by_id');

export type Reply = Awaited<ReturnType<typeof forwards.execute>>[number];

/** One page of a dialog's replies, and whether more lie before and after it. */
export async function listReplies(viewer: Viewer, dialogId: string, window: Window = {}) {
  const ask = { dialogId, ...askerValues(viewer) };
  if ('before' in window) {
    const found = await backwards.execute({ ...ask, ...window.before, count: pageSize + 1 });
    return { replies: found.slice(0, pageSize).reverse(), hasEarlier: found.length > pageSize, hasLater: true };
  }
  const start = 'at' in window ? await placeAbove(ask, window.at) : undefined;
  const after = start?.after ?? ('after' in window ? window.after : { branch: none, number: none });
  const found = await forwards.execute({ ...ask, ...after });
  return {
    replies: found.slice(0, pageSize),
    hasEarlier: start?.hasEarlier ?? 'after' in window,
    hasLater: found.length > pageSize,
  };
}

/** The reply with this id, as it stands in the thread: for the best answer above it. */
export async function getReply(viewer: Viewer, dialogId: string, replyId: string): Promise<Reply | undefined> {
  const [reply] = await single.execute({ dialogId, replyId, ...askerValues(viewer) });
  return reply;
}

const placeOfNumber = db
  .select({ branch: replies.branch, number: replies.number })
  .from(replies)
  .where(and(eq(replies.dialogId, sql.placeholder('dialogId')), eq(replies.number, sql.placeholder('number'))))
  .prepare('place_of_number');

const placesBefore = db
  .select({ branch: replies.branch, number: replies.number })
  .from(replies)
  .where(and(eq(replies.dialogId, sql.placeholder('dialogId')), sql`${here} < ${given}`))
  .orderBy(desc(replies.branch), desc(replies.number))
  .limit(aboveTarget + 2)
  .prepare('places_before');

/** Where a page begins that shows a reply with a few others above it. */
async function placeAbove(ask: { dialogId: string }, number: number) {
  const [place] = await placeOfNumber.execute({ dialogId: ask.dialogId, number });
  if (!place) return;
  const above = await placesBefore.execute({ dialogId: ask.dialogId, ...place });
  const after = above[aboveTarget] ?? { branch: none, number: none };
  return { after, hasEarlier: above.length > aboveTarget };
}

const ownReactions = db
  .select({ number: reactions.number, kind: reactions.kind })
  .from(reactions)
  .where(and(eq(reactions.dialogId, sql.placeholder('dialogId')), eq(reactions.personId, sql.placeholder('viewerId'))))
  .prepare('own_reactions');

/** The viewer's own reactions in a dialog. */
export function listOwnReactions(viewer: Viewer, dialogId: string) {
  return ownReactions.execute({ dialogId, viewerId: viewer.id });
}
