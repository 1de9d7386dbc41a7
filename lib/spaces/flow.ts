import { and, eq, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { mayRead, seesSpace } from './seeing';

const weeksShown = 8;

/** A week of a space's questions: how many came, how many were settled, how many were open at its end. */
export type FlowWeek = { week: number; asked: number; settled: number; open: number };

/**
 * The last weeks of questions as the viewer's calendar has them. A question is settled when its best answer was said, or when it was closed.
 * What is open today is counted; what was open before follows from it, so that the stock always adds up.
 */
export async function getFlow(viewer: Viewer, spaceId: string): Promise<FlowWeek[]> {
  const local = (moment: unknown) => sql`date_trunc('week', ${moment} at time zone ${viewer.timeZone}::text)`;
  const first = sql`(${local(sql`now()`)} - make_interval(weeks => ${weeksShown - 1})) at time zone ${viewer.timeZone}::text`;
  // A scalar subquery: as a join the planner may read every reply there is.
  const best = sql`(select ${replies.createdAt} from ${replies} where ${replies.id} = ${dialogs.bestReplyId})`;
  const mine = and(eq(dialogs.spaceId, spaceId), eq(dialogs.kind, 'question'), mayRead(viewer), seesSpace(viewer));
  const rows = await db.execute<{ week: number; asked: number; settled: number; now_open: number }>(sql`
    with moved as (
      select ${local(dialogs.createdAt)} as asked, ${local(sql`least(${dialogs.closedAt}, ${best})`)} as settled
      from ${dialogs} join ${spaces} on ${spaces.id} = ${dialogs.spaceId}
      where ${mine} and (${dialogs.lastActivityAt} >= ${first} or ${dialogs.closedAt} >= ${first})
    )
    select extract(week from week)::int as week,
      (select count(*)::int from moved where moved.asked = week) as asked,
      (select count(*)::int from moved where moved.settled = week) as settled,
      (select count(*)::int from ${dialogs} join ${spaces} on ${spaces.id} = ${dialogs.spaceId}
        where ${mine} and ${dialogs.questionState} in ('unanswered', 'open') and ${isNull(dialogs.closedAt)}) as now_open
    from generate_series(${local(first)}, ${local(sql`now()`)}, interval '1 week') as week
    order by week.week desc`);

  let open = rows[0]?.now_open ?? 0;
  const weeks: FlowWeek[] = [];
  for (const { week, asked, settled } of rows) {
    weeks.unshift({ week, asked, settled, open });
    open += settled - asked;
  }
  return weeks;
}
