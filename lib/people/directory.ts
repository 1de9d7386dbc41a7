import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { people } from '@/db/schema/people';
import { isListed, seesPerson } from './seeing';
import type { Viewer } from './viewer';
import { areWords, hasWords } from './words';

const pageSize = 50;

export type DirectoryQuery = {
  /** Of names or of what people like to be asked about. */
  text?: string;
  /** A department and all below it. */
  departmentIds?: string[];
  /** Keyset: the person after or before whom the page lies. */
  after?: string;
  before?: string;
};

// A key that is no id is nobody's place in the list.
const keysInput = z.object({ after: z.uuid().optional().catch(undefined), before: z.uuid().optional().catch(undefined) });

/** By first name, as people call each other. */
const byName = sql`${people.name} collate "de-x-icu"`;

/** A page of the directory of those the viewer may know. */
export async function listPeople(viewer: Viewer, { text = '', departmentIds, ...keys }: DirectoryQuery = {}) {
  const { after, before } = keysInput.parse(keys);
  const edge = after ?? before;
  const order = before && !after ? desc : asc;
  const beyond = edge
    ? sql`(${byName}, ${people.id}) ${before && !after ? sql`<` : sql`>`} (select ${byName}, id from ${people} where id = ${edge})`
    : undefined;
  const found = await db
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
      and(
        isListed,
        seesPerson(viewer),
        areWords(text) ? hasWords(text) : undefined,
        departmentIds && inArray(people.departmentId, departmentIds),
        beyond,
      ),
    )
    .orderBy(order(byName), order(people.id))
    .limit(pageSize + 1);

  const page = found.slice(0, pageSize);
  if (order === desc) page.reverse();
  const more = found.length > pageSize;
  return {
    people: page,
    newer: (order === desc ? more : edge) ? page.at(0)?.id : undefined,
    older: (order === desc ? edge : more) ? page.at(-1)?.id : undefined,
  };
}

/** How many there are in the directory, for those who may know them all. */
export async function countPeople() {
  return db.$count(people, isListed);
}
