import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { people } from '@/db/schema/people';
import { isListed, seesPerson } from '@/lib/people/seeing';
import type { Viewer } from '@/lib/people/viewer';
import { areWords, hasWords } from '@/lib/people/words';
import type { Queries } from './queries';

const shown = 5;

export type FoundPerson = Awaited<ReturnType<typeof searchPeople>>[number];

/** People by their name, what they like to be asked about, or their department. */
export async function searchPeople(viewer: Viewer, words: string, queries: Queries) {
  const wanted = words.replace(/(?<=^|\s)-("[^"]*"?|\S*)/g, ' ');
  if (!areWords(wanted)) return [];
  const named = db
    .select({ id: departments.id })
    .from(departments)
    .where(sql`search_vector('', ${departments.name}, 'de') @@ ${queries.de.exact}::tsquery`);
  return db
    .select({
      id: people.id,
      name: people.name,
      kind: people.kind,
      department: departments.name,
      organisation: people.organisation,
      askAbout: people.askAbout,
    })
    .from(people)
    .leftJoin(departments, eq(departments.id, people.departmentId))
    .where(
      and(isListed, seesPerson(viewer), or(hasWords(wanted), viewer.kind === 'employee' ? inArray(people.departmentId, named) : undefined)),
    )
    .orderBy(sql`(${hasWords(wanted)}) desc`, asc(sql`${people.name} collate "de-x-icu"`), people.id)
    .limit(shown);
}
