import { and, asc, gt, ne, sql } from 'drizzle-orm';
import { dialogs } from '@/db/schema/dialogs';
import { acrossSpaces } from '@/lib/dialogs/across-spaces';
import { isOpen, rowsWhere } from '@/lib/dialogs/dialog-list';
import type { Viewer } from '@/lib/people/viewer';
import { anyAsker, askerValues } from '@/lib/spaces/seeing';

const shown = 5;

// Whoever asked longer ago no longer waits; those questions stay in the list of all.
const recently = gt(dialogs.createdAt, sql`now() - interval '90 days'`);

const waiting = rowsWhere(
  anyAsker,
  acrossSpaces(anyAsker, {
    of: 'own',
    where: and(isOpen(), recently, ne(dialogs.authorId, anyAsker.id)),
    order: sql`${dialogs.createdAt}`,
    limit: shown,
  }),
)
  .orderBy(asc(dialogs.createdAt), asc(dialogs.id))
  .limit(shown)
  .prepare('waiting');

/** Questions of others in the viewer's spaces that nobody has settled yet, whoever waits longest first. */
export function listWaiting(viewer: Viewer) {
  return waiting.execute(askerValues(viewer));
}
