import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { people } from '@/db/schema/people';
import { memberships, spaces } from '@/db/schema/spaces';
import { countUse } from '@/lib/rate-limit';
import { seesSpace } from '@/lib/spaces/seeing';
import { isListed, seesPerson } from './seeing';
import type { Viewer } from './viewer';
import { areWords, isNamed } from './words';

const shown = 8;

/**
 * While somebody types a name. In a space only those who could read there: its members first, then one's own department, then
 * everybody. Asked in this order and no further than needed, each by an index, so that a single letter is quick among 100,000.
 */
export async function findPeople(viewer: Viewer, text: string, { spaceId }: { spaceId?: string } = {}) {
  await countUse('search', viewer.id);
  if (!areWords(text)) return [];
  const matching = and(isListed, seesPerson(viewer), isNamed(text), spaceId ? couldRead(viewer, spaceId) : undefined);
  const nearest = [
    ...(spaceId ? [belongsTo(spaceId)] : []),
    ...(viewer.departmentId ? [eq(people.departmentId, viewer.departmentId)] : []),
    undefined,
  ];
  const found = new Map<string, Found>();
  for (const near of nearest) {
    if (found.size >= shown) break;
    for (const person of await selectPeople(and(matching, near))) if (found.size < shown) found.set(person.id, person);
  }
  return [...found.values()];
}

type Found = Awaited<ReturnType<typeof selectPeople>>[number];

function selectPeople(where: SQL | undefined) {
  return db
    .select({
      id: people.id,
      name: people.name,
      kind: people.kind,
      department: departments.name,
      organisation: people.organisation,
    })
    .from(people)
    .leftJoin(departments, eq(departments.id, people.departmentId))
    .where(where)
    .orderBy(asc(sql`${people.name} collate "de-x-icu"`), people.id)
    .limit(shown);
}

function couldRead(viewer: Viewer, spaceId: string) {
  // Where the viewer does not see the space there is no row, so nobody could read there.
  const visibility = db
    .select({ visibility: spaces.visibility })
    .from(spaces)
    .where(and(eq(spaces.id, spaceId), seesSpace(viewer)));
  return sql`case (${visibility}) when 'members' then ${belongsTo(spaceId)} when 'employees' then ${people.kind} = 'employee'
    when 'guests' then ${people.kind} = 'employee' or ${belongsTo(spaceId)} end`;
}

function belongsTo(spaceId: string) {
  return sql`exists (select from ${memberships} where ${memberships.spaceId} = ${spaceId} and ${memberships.personId} = ${people.id})`;
}
