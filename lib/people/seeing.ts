import { eq, or, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { memberships, spaces } from '@/db/schema/spaces';
import type { Viewer } from './viewer';

type Asker = Pick<Viewer, 'id' | 'kind'>;

/** Colleagues know everybody; a guest knows whoever is in a guest space with them, and whoever invited them. Needs `people` in the query. */
export function seesPerson({ id, kind }: Asker) {
  if (kind === 'employee') return;
  const shared = sql`exists (select from ${memberships} theirs join ${memberships} own on own.space_id = theirs.space_id
    join ${spaces} on ${spaces.id} = theirs.space_id
    where theirs.person_id = ${people.id} and own.person_id = ${id} and ${spaces.visibility} = 'guests')`;
  const sponsors = sql`${people.id} = (select sponsor_id from ${people} asking where asking.id = ${id})`;
  return or(eq(people.id, id), sponsors, shared);
}

/** Those who can be met here now: not leavers, not whose access rests, not authors who only came with an import. */
export const isListed = sql`${people.leftAt} is null and ${people.suspendedAt} is null and ${people.importedAt} is null`;
