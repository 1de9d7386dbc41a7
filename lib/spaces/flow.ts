import { and, eq, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { anyAsker, askerValues, mayRead, seesSpace } from './seeing';

const weeksShown = 8;

/** A week of a space's questions: how many came, how many were settled, how many were open at its end. */
export type FlowWeek = { week: number; asked: number; settled: number; open: number };

const timeZone = sql`${sql.placeholder('timeZone')}::text`;
const weekOf = (moment: unknown) => sql`date_trunc('week', ${moment} at time zone ${timeZone})`;
const first = sql`(${weekOf(sql`now()`)} - make_interval(weeks => ${sql.raw(String(weeksShown - 1))})) at time zone ${timeZone}`;
// A scalar subquery: as a join the planner may read every reply there is.
const best = sql`(select ${replies.createdAt} from ${replies} where ${replies.id} = ${dialogs.bestReplyId})`;
const questions = sql`from ${dialogs} join ${spaces} on ${spaces.id} = ${dialogs.spaceId}
  where ${and(eq(dialogs.spaceId, sql.placeholder('spaceId')), eq(dialogs.kind, sql`'question'`), mayRead(anyAsker), seesSpace(anyAsker))}`;

const flow = db
  .select({ week: sql<number>`week`, asked: sql<number>`asked`, settled: sql<number>`settled`, open: sql<number>`open` })
  .from(
    sql`(with moved as (
      select ${weekOf(dialogs.createdAt)} as asked, ${weekOf(sql`least(${dialogs.closedAt}, ${best})`)} as settled
      ${questions} and (${dialogs.lastActivityAt} >= ${first} or ${dialogs.closedAt} >= ${first})
    )
    select extract(week from week)::int as week,
      (select count(*)::int from moved where moved.asked = week) as asked,
      (select count(*)::int from moved where moved.settled = week) as settled,
      (select count(*)::int ${questions} and ${dialogs.questionState} in ('unanswered', 'open') and ${isNull(dialogs.closedAt)}) as open
    from generate_series(${weekOf(first)}, ${weekOf(sql`now()`)}, interval '1 week') as week
    order by week.week desc) as weeks`,
  )
  .prepare('flow');

/**
 * The last weeks of questions as the viewer's calendar has them. A question is settled when its best answer was said, or when it was closed.
 * What is open today is counted; what was open before follows from it, so that the stock always adds up.
 */
export async function getFlow(viewer: Viewer, spaceId: string): Promise<FlowWeek[]> {
  const rows = await flow.execute({ spaceId, timeZone: viewer.timeZone, ...askerValues(viewer) });

  let open = rows[0]?.open ?? 0;
  const weeks: FlowWeek[] = [];
  for (const { week, asked, settled } of rows) {
    weeks.unshift({ week, asked, settled, open });
    open += settled - asked;
  }
  return weeks;
}
