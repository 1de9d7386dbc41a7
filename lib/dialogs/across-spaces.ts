import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { dialogs } from '@/db/schema/dialogs';
import { memberships, spaces } from '@/db/schema/spaces';
import { type Asker, mayRead, seesSpace } from '@/lib/spaces/seeing';

type Ask = {
  /** The viewer's own spaces, but for archived ones; or all they see. */
  of: 'own' | 'seen';
  where?: SQL;
  order: SQL;
  limit: number;
  /** What no index knows: asked of so many dialogs of each space at most. */
  among?: { where: SQL; lookedAt: number };
};

/**
 * Whether a dialog may stand in a list over several spaces. Each space is read in the order of one of its indexes and no further than
 * the list is long, however much it holds; the list then takes the first of all of them. An array, not `in`: of a subquery's rows the
 * planner expects so many that it reads all dialogs.
 */
export function acrossSpaces(asker: Asker, { of, where, order, limit, among }: Ask) {
  const own = and(eq(memberships.spaceId, spaces.id), eq(memberships.personId, asker.id));
  const first = sql`select * from ${dialogs} where ${and(eq(dialogs.spaceId, spaces.id), mayRead(asker), where)}
    order by ${order} limit ${sql.raw(String(among?.lookedAt ?? limit))}`;
  const found = among ? sql`select * from (${first}) as dialogs where ${among.where} limit ${sql.raw(String(limit))}` : first;
  return sql`${dialogs.id} = any(array(select found.id from ${spaces} ${of === 'own' ? sql`join` : sql`left join`} ${memberships} on ${own}
    cross join lateral (${found}) as found where ${and(seesSpace(asker), of === 'own' ? isNull(spaces.archivedAt) : undefined)}))`;
}
