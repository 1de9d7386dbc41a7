import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { cache } from 'react';
import { db } from '@/db/client';
import { dialogs } from '@/db/schema/dialogs';
import { memberships, spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';
import { anyAsker, askerValues, mayRead, seesSpace } from './seeing';
import { getSpaceById } from './spaces';
import { hasNews } from './unread';

/** Unread dialogs are counted up to here, among so many that moved last: the rail stands on every page. */
const unreadAtMost = sql.raw('99');
const lookedAt = sql.raw('100');

// A scalar subquery: as a join the planner reads the whole table of read marks once a space.
const unread = sql<number>`(select count(*)::int from (select from (
    select ${dialogs.id}, ${dialogs.authorId}, ${dialogs.lastNumber}, ${dialogs.lastActivityAt} from ${dialogs}
    where ${dialogs.spaceId} = ${memberships.spaceId} and ${dialogs.lastActivityAt} > ${memberships.readBefore} and ${mayRead(anyAsker)}
    order by ${dialogs.lastActivityAt} desc limit ${lookedAt}
  ) as dialogs where ${hasNews(anyAsker)} limit ${unreadAtMost}) as unread)`;

const ownSpaces = db
  .select({ id: spaces.id, slug: spaces.slug, name: spaces.name, unread })
  .from(memberships)
  .innerJoin(spaces, eq(spaces.id, memberships.spaceId))
  .where(and(eq(memberships.personId, anyAsker.id), isNull(spaces.archivedAt), seesSpace(anyAsker)))
  .orderBy(sql`${spaces.name} collate "de-x-icu"`, asc(spaces.id))
  .prepare('own_spaces');

/** The viewer's spaces, each with how many dialogs have something by others they have not seen; archived ones rest. */
export const listOwnSpaces = cache((viewer: Pick<Viewer, 'id' | 'kind'>) => ownSpaces.execute(askerValues(viewer)));

/** All that was said in the space until now counts as read. No event: what somebody reads is nobody's business. */
export async function markSpaceRead(viewer: Viewer, { spaceId }: { spaceId: string }) {
  const space = await getSpaceById(viewer, spaceId);
  if (!space?.role) throw new Refusal('form.notFound');
  await db
    .update(memberships)
    .set({ readBefore: sql`now()` })
    .where(and(eq(memberships.spaceId, spaceId), eq(memberships.personId, viewer.id)));
}
