import { and, asc, eq, ilike, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { people } from '@/db/schema/people';
import { admissions, memberships, spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { atLeast } from './access';
import { anyAsker, askerValues, seesSpace } from './seeing';
import type { Space } from './spaces';

const membersAPage = 50;

/** Where a page of members begins: after this name. */
export type MembersAfter = { name: string; id: string };

// Ä stands beside A, also on the next page.
const byName = sql`${people.name} collate "de-x-icu"`;

const inviters = alias(people, 'inviters');

/** The members of a space by name, a page at a time, of those whose name holds the text. */
export async function listMembers(viewer: Viewer, spaceId: string, { after, text }: { after?: MembersAfter; text?: string } = {}) {
  const rows = await db
    .select({
      id: people.id,
      name: people.name,
      kind: people.kind,
      organisation: people.organisation,
      department: departments.name,
      leftAt: people.leftAt,
      role: memberships.role,
      joinedAt: memberships.joinedAt,
    })
    .from(memberships)
    .innerJoin(spaces, eq(spaces.id, memberships.spaceId))
    .innerJoin(people, eq(people.id, memberships.personId))
    .leftJoin(departments, eq(departments.id, people.departmentId))
    .where(
      and(
        eq(memberships.spaceId, spaceId),
        seesSpace(viewer),
        text ? ilike(people.name, `%${text.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
        after && sql`(${byName}, ${people.id}) > (${after.name}, ${after.id}::uuid)`,
      ),
    )
    .orderBy(byName, asc(people.id))
    .limit(membersAPage + 1);
  const members = rows.slice(0, membersAPage);
  const last = members.at(-1);
  return { members, next: rows.length > membersAPage && last ? { name: last.name, id: last.id } : undefined };
}

const ofSpace = eq(memberships.spaceId, sql.placeholder('spaceId'));

const tending = db
  .select({ id: people.id, name: people.name, department: departments.name, role: memberships.role })
  .from(memberships)
  .innerJoin(spaces, eq(spaces.id, memberships.spaceId))
  .innerJoin(people, eq(people.id, memberships.personId))
  .leftJoin(departments, eq(departments.id, people.departmentId))
  .where(and(ofSpace, ne(memberships.role, 'member'), isNull(people.leftAt), seesSpace(anyAsker)))
  .orderBy(sql`${memberships.role} desc`, byName)
  .prepare('tending');

/** Who leads and moderates: leads first. */
export function listTending(viewer: Viewer, spaceId: string) {
  return tending.execute({ spaceId, ...askerValues(viewer) });
}

const guestCount = db
  .select({ people: sql<number>`count(*)::int`, organisations: sql<number>`count(distinct ${people.organisation})::int` })
  .from(memberships)
  .innerJoin(spaces, eq(spaces.id, memberships.spaceId))
  .innerJoin(people, eq(people.id, memberships.personId))
  .where(and(ofSpace, eq(people.kind, 'guest'), seesSpace(anyAsker)))
  .prepare('guest_count');

/** How many guests are members, and from how many organisations. */
export async function countGuests(viewer: Viewer, spaceId: string) {
  const [guests] = await guestCount.execute({ spaceId, ...askerValues(viewer) });
  return guests ?? { people: 0, organisations: 0 };
}

/** Requests and invitations of a space: all for those who tend it, for others the invitations they gave. */
export function listAtTheDoor(viewer: Viewer, space: Pick<Space, 'id' | 'role'>) {
  const own = and(eq(admissions.kind, 'invitation'), eq(admissions.invitedById, viewer.id));
  return db
    .select({
      id: people.id,
      name: people.name,
      department: departments.name,
      personKind: people.kind,
      organisation: people.organisation,
      kind: admissions.kind,
      message: admissions.message,
      createdAt: admissions.createdAt,
      inviter: inviters.name,
    })
    .from(admissions)
    .innerJoin(spaces, eq(spaces.id, admissions.spaceId))
    .innerJoin(people, eq(people.id, admissions.personId))
    .leftJoin(departments, eq(departments.id, people.departmentId))
    .leftJoin(inviters, eq(inviters.id, admissions.invitedById))
    .where(and(eq(admissions.spaceId, space.id), seesSpace(viewer), atLeast('moderator', space.role) ? undefined : own))
    .orderBy(asc(admissions.createdAt));
}

/** The viewer's invitations. Each shows its space's name, which may be one that does not exist for them otherwise. */
export function listInvitations(viewer: Viewer) {
  return db
    .select({
      spaceId: spaces.id,
      name: spaces.name,
      about: spaces.about,
      memberCount: spaces.memberCount,
      message: admissions.message,
      createdAt: admissions.createdAt,
      inviter: inviters.name,
    })
    .from(admissions)
    .innerJoin(spaces, eq(spaces.id, admissions.spaceId))
    .leftJoin(inviters, eq(inviters.id, admissions.invitedById))
    .where(
      and(
        eq(admissions.personId, viewer.id),
        eq(admissions.kind, 'invitation'),
        isNull(spaces.archivedAt),
        viewer.kind === 'guest' ? eq(spaces.visibility, 'guests') : undefined,
      ),
    )
    .orderBy(asc(admissions.createdAt));
}
