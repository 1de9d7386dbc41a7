import { and, desc, eq, or, sql } from 'drizzle-orm';
import { dialogs, mentions, reads } from '@/db/schema/dialogs';
import { memberships } from '@/db/schema/spaces';
import { acrossSpaces } from '@/lib/dialogs/across-spaces';
import { rowsWhere } from '@/lib/dialogs/dialog-list';
import type { Viewer } from '@/lib/people/viewer';
import { anyAsker, askerValues } from '@/lib/spaces/seeing';
import { hasNews } from '@/lib/spaces/unread';
import { listReasons, type Reason } from './reasons';

export const newsShown = 20;
const lookedAt = 100;

const inOwnSpaces = acrossSpaces(anyAsker, {
  of: 'own',
  where: sql`${dialogs.lastActivityAt} > ${memberships.readBefore}`,
  order: sql`${dialogs.lastActivityAt} desc`,
  limit: newsShown + 1,
  among: { where: hasNews(anyAsker), lookedAt },
});

/** Where the viewer was named in something they have not seen, in whichever space. */
const whereNamed = sql`${dialogs.id} = any(array(select ${mentions.dialogId} from ${mentions}
  left join ${reads} on ${and(eq(reads.dialogId, mentions.dialogId), eq(reads.personId, anyAsker.id))}
  where ${mentions.personId} = ${anyAsker.id} and ${mentions.number} > coalesce(${reads.number}, -1)
  order by ${mentions.createdAt} desc limit ${sql.raw(String(newsShown))}))`;

const news = rowsWhere(anyAsker, or(inOwnSpaces, whereNamed))
  .orderBy(desc(dialogs.lastActivityAt), desc(dialogs.id))
  .limit(newsShown + 1)
  .prepare('news');

export type News = Awaited<ReturnType<typeof news.execute>>[number] & { reason?: Reason };

/** Dialogs with something the viewer has not seen, last active first, and why it concerns them. */
export async function listNews(viewer: Viewer): Promise<News[]> {
  const rows = await news.execute(askerValues(viewer));
  if (rows.length === 0) return [];
  const reasons = await listReasons(viewer, rows);
  return rows.map((row) => ({ ...row, isUnread: true, reason: reasons.get(row.id) }));
}
