import { and, eq, exists, isNull, ne, or, type Placeholder, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dialogs } from '@/db/schema/dialogs';
import { duties } from '@/db/schema/people';
import { memberships, spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';

/** Whoever asks: a viewer, or the placeholders of a prepared query. */
export type Asker = Pick<Viewer, 'id' | 'kind'> | typeof anyAsker;

/** For prepared queries; executed with `askerValues(viewer)`. */
export const anyAsker = { id: sql.placeholder('viewerId'), kind: sql.placeholder('viewerKind') };

export function askerValues(viewer: Pick<Viewer, 'id' | 'kind'>) {
  return { viewerId: viewer.id, viewerKind: viewer.kind };
}

/** The viewer is a member of the row's space. */
export function isMember(asker: Asker, spaceId: typeof spaces.id | typeof dialogs.spaceId = spaces.id) {
  return exists(
    db
      .select({ one: sql`1` })
      .from(memberships)
      .where(and(eq(memberships.spaceId, spaceId), eq(memberships.personId, asker.id))),
  );
}

/** Employees see every space but others' closed ones; guests only spaces that admit guests, as members. */
export function seesSpace(asker: Asker) {
  return or(
    and(isEmployee(asker), ne(spaces.visibility, 'members')),
    and(isMember(asker), or(isEmployee(asker), eq(spaces.visibility, 'guests'))),
  );
}

/** In a space one sees, dialogs that are not deleted; guests those meant for them too. Needs `spaces` in the query. */
export function seesDialog(asker: Asker) {
  return and(mayRead(asker), seesSpace(asker));
}

/** The dialog's own half of `seesDialog`: only for queries that have made sure of its space. Needs `spaces` in the query. */
export function mayRead(asker: Asker) {
  return and(
    isNull(dialogs.deletedAt),
    or(isNull(dialogs.hiddenAt), seesHidden(dialogs.authorId, asker)),
    or(isEmployee(asker), eq(dialogs.guestsMayRead, true)),
  );
}

/** What moderators have hidden is still seen by its author and by those who tend the space. Needs `spaces` in the query. */
export function seesHidden(authorId: SQLWrapper, asker: Asker) {
  const tends = sql`exists (select from ${memberships} where ${memberships.spaceId} = ${spaces.id} and ${memberships.personId} = ${asker.id} and ${memberships.role} <> 'member')`;
  const moderates = sql`exists (select from ${duties} where ${duties.personId} = ${asker.id} and ${duties.duty} = 'hr')`;
  return or(sql`${authorId} = ${asker.id}`, tends, and(ne(spaces.visibility, 'members'), moderates));
}

function isEmployee(asker: Asker): SQL {
  return sql`${asker.kind as string | Placeholder}::person_kind = 'employee'`;
}
