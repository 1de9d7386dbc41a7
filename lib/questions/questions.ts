import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { dialogs } from '@/db/schema/dialogs';
import { acrossSpaces } from '@/lib/dialogs/across-spaces';
import { cursor, isOpen, rowsWhere } from '@/lib/dialogs/dialog-list';
import type { Viewer } from '@/lib/people/viewer';

export const questionPlaces = ['own', 'all'] as const;
export const questionFilters = ['open', 'unanswered', 'mine'] as const;
export const questionOrders = ['waiting', 'newest'] as const;

/** What the address of the questions says; anything else in it counts as not said. */
export const questionInput = z.object({
  in: z.enum(questionPlaces).catch('own'),
  show: z.enum(questionFilters).catch('open'),
  order: z.enum(questionOrders).catch('waiting'),
  older: cursor(),
  newer: cursor(),
});
export type QuestionInput = z.output<typeof questionInput>;

const pageSize = 25;

/** Questions that wait for an answer in the viewer's spaces or in all they see, a page at a time. */
export async function listQuestions(viewer: Viewer, input: QuestionInput) {
  const place = input.newer ?? input.older;
  const isBack = Boolean(input.newer);
  // Whoever waits longest comes first in one order and last in the other; a page back turns it once more.
  const isAscending = (input.order === 'waiting') !== isBack;
  const where = and(
    isOpen(),
    input.show === 'unanswered' ? eq(dialogs.questionState, 'unanswered') : undefined,
    input.show === 'mine' ? eq(dialogs.authorId, viewer.id) : undefined,
    place && sql`(${dialogs.createdAt}, ${dialogs.id}) ${sql.raw(isAscending ? '>' : '<')} (${place.at}, ${place.id}::uuid)`,
  );
  const direction = isAscending ? asc : desc;
  const order = sql`${direction(dialogs.createdAt)}, ${direction(dialogs.id)}`;
  const first = acrossSpaces(viewer, { of: input.in === 'all' ? 'seen' : 'own', where, order, limit: pageSize + 1 });
  const found = await rowsWhere(viewer, first)
    .orderBy(direction(dialogs.createdAt), direction(dialogs.id))
    .limit(pageSize + 1);
  const rows = found.slice(0, pageSize);
  if (isBack) rows.reverse();
  const more = found.length > pageSize;
  const cursorOf = (row = rows[0]) => row && `${row.createdAt.toISOString()}_${row.id}`;
  return {
    rows,
    older: isBack || more ? cursorOf(rows.at(-1)) : undefined,
    newer: isBack ? (more ? cursorOf() : undefined) : place ? cursorOf() : undefined,
  };
}
