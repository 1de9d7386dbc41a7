import { and, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { dialogs, replies } from '@/db/schema/dialogs';
import { people } from '@/db/schema/people';
import { spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { anyAsker, askerValues, seesDialog } from '@/lib/spaces/seeing';

/** Under so many replies there is no score; above so many, notes of one group and half-day are one. */
const fewest = 3;
const singleUpTo = 30;

const notes = db
  .select({
    group: sql<string | null>`case when ${people.kind} = 'employee' then coalesce(${departments.name}, '') end`.as('voice'),
    at: sql<Date>`min(${replies.createdAt})`.mapWith(replies.createdAt),
    count: sql<number>`count(*)::int`,
    first: sql<number>`min(${replies.number})`,
    last: sql<number>`max(${replies.number})`,
    /** The name of a lone note's author. */
    name: sql<string>`min(${people.name})`,
    hasBest: sql<boolean>`bool_or(${replies.id} = ${dialogs.bestReplyId}) is true`,
  })
  .from(replies)
  .innerJoin(dialogs, eq(dialogs.id, replies.dialogId))
  .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
  .innerJoin(people, eq(people.id, replies.authorId))
  .leftJoin(departments, eq(departments.id, replies.authorDepartmentId))
  .where(and(eq(replies.dialogId, sql.placeholder('dialogId')), sql`${replies.deletedAt} is null`, seesDialog(anyAsker)))
  .groupBy(
    sql`voice`,
    sql`case when ${dialogs.replyCount} <= ${sql.raw(String(singleUpTo))} then ${replies.number}::bigint
      when ${dialogs.lastActivityAt} - ${dialogs.createdAt} <= interval '14 days' then extract(epoch from date_bin('12 hours', ${replies.createdAt}, timestamptz '2000-01-03'))::bigint
      else extract(epoch from date_bin('7 days', ${replies.createdAt}, timestamptz '2000-01-03'))::bigint end`,
  )
  .orderBy(sql`min(${replies.number})`)
  .prepare('score_of_dialog');

/** Notes of the score: who spoke when, by group, never by person where a group spoke often. */
export type ScoreNote = Awaited<ReturnType<typeof notes.execute>>[number];

/** The score's notes in the order they were said; none under three replies. `group` is null for guests, '' for no department. */
export async function listScoreNotes(viewer: Viewer, dialogId: string): Promise<ScoreNote[]> {
  const found = await notes.execute({ dialogId, ...askerValues(viewer) });
  const total = found.reduce((sum, { count }) => sum + count, 0);
  return total < fewest ? [] : found;
}
