import { and, asc, desc, eq, sql } from 'drizzle-orm';
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

/** While somebody types a name. In a space: only those who could read there, its members first. */
export async function findPeople(viewer: Viewer, text: string, { spaceId }: { spaceId?: string } = {}) {
  await countUse('search', viewer.id);
  if (!areWords(text)) return [];
  const belongs = sql`exists (select from ${memberships} where ${memberships.spaceId} = ${spaceId ?? null} and ${memberships.personId} = ${people.id})`;
  // Where the viewer does not see the space there is no row, so nobody could read there.
  const visibility = db
    .select({ visibility: spaces.visibility })
    .from(spaces)
    .where(and(eq(spaces.id, sql`${spaceId ?? null}`), seesSpace(viewer)));
  const couldRead = sql`case (${visibility}) when 'members' then ${belongs} when 'employees' then ${people.kind} = 'employee'
    when 'guests' then ${people.kind} = 'employee' or ${belongs} end`;
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
    .where(and(isListed, seesPerson(viewer), isNamed(text), spaceId ? couldRead : undefined))
    .orderBy(
      ...(spaceId ? [desc(belongs)] : []),
      desc(sql`${people.departmentId} is not distinct from ${viewer.departmentId}`),
      asc(sql`${people.name} collate "de-x-icu"`),
    )
    .limit(shown);
}
