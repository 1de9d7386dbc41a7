import { and, eq, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { replies } from '@/db/schema/dialogs';
import { people } from '@/db/schema/people';
import { searchEntries } from '@/db/schema/search';
import { authorColumns } from '@/lib/dialogs/author';
import type { Hit } from './hits';

/** Of a long text so much is looked through for the lines to show. */
const lookedThrough = sql.raw('20000');

/** The posts that were found, of dialogs the viewer has been made sure to see. */
export async function placesOf(hits: Hit[]) {
  if (hits.length === 0) return [];
  const { dialogId, number, createdAt, lang, text } = searchEntries;
  return db
    .select({
      dialogId,
      number,
      createdAt,
      lang,
      text: sql<string>`left(${text}, ${lookedThrough})`,
      author: authorColumns(people, departments),
    })
    .from(searchEntries)
    .innerJoin(people, eq(people.id, searchEntries.authorId))
    .leftJoin(replies, and(eq(replies.dialogId, dialogId), eq(replies.number, number)))
    .leftJoin(departments, eq(departments.id, replies.authorDepartmentId))
    .where(or(...hits.map((hit) => and(eq(dialogId, hit.dialogId), eq(number, hit.number)))));
}

export type FoundPost = Awaited<ReturnType<typeof placesOf>>[number];
