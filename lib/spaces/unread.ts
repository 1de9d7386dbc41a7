import { sql } from 'drizzle-orm';
import { dialogs, reads, replies } from '@/db/schema/dialogs';
import { memberships } from '@/db/schema/spaces';
import type { Asker } from './seeing';

/**
 * The dialog has something by others that the viewer has not seen, and that came since they joined or marked all as read.
 * Needs `dialogs` and the viewer's `memberships` in the query. Scalar subqueries: as a join the planner reads all read marks.
 */
export function hasNews(asker: Asker) {
  const mark = sql`(select ${reads.number} from ${reads} where ${reads.dialogId} = ${dialogs.id} and ${reads.personId} = ${asker.id})`;
  const byOthers = sql`exists (select from ${replies} where ${replies.dialogId} = ${dialogs.id}
    and ${replies.number} > coalesce(${mark}, 0) and ${replies.authorId} <> ${asker.id} and ${replies.deletedAt} is null)`;
  // The first line settles most dialogs with one look at the mark.
  return sql`(${dialogs.lastActivityAt} > ${memberships.readBefore} and coalesce(${mark}, -1) < ${dialogs.lastNumber}
    and ((${dialogs.authorId} <> ${asker.id} and ${mark} is null) or ${byOthers}))`;
}
