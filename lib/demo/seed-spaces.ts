import { v7 } from 'uuid';
import type { Transaction } from '@/db/client';
import { copyRows } from '@/db/copy';
import { events } from '@/db/schema/events';
import { memberships, spaces } from '@/db/schema/spaces';
import { render } from '@/lib/markdown/render';
import { consistent } from '@/lib/spaces/founding';
import type { Calendar } from './calendar';
import { chance, draw } from './draw';
import { lastVisit, type People, type Person } from './seed-people';
import type { DemoSpace } from './shape';
import { demoSpaces } from './spaces';

export type Space = DemoSpace & { id: string; createdAt: number; members: { person: Person; joinedAt: number }[] };

/** How many of a hundred colleagues come along to what crosses the departments; nobody comes to a closed space by chance. */
const drawn: Record<string, number> = { kantine: 58, betriebsrat: 44, international: 16 };
const anywhere = 6;

export async function seedSpaces(
  tx: Transaction,
  people: People,
  departmentIds: Map<string, string>,
  calendar: Calendar,
): Promise<Space[]> {
  const founded = demoSpaces.map((space, index) => {
    const createdAt = calendar.moment(375 - index, '10:00');
    return { ...space, id: v7(), createdAt, members: membersOf(space, people, createdAt) };
  });
  const idOf = new Map(founded.map(({ slug, id }) => [slug, id]));
  await copyRows(
    tx,
    spaces,
    founded.map((space) => ({
      id: space.id,
      slug: space.slug,
      name: space.name,
      about: space.about,
      welcome: space.welcome,
      welcomeHtml: render(space.welcome, 'markdown').html,
      departmentId: departmentIds.get(space.department ?? '') ?? null,
      parentId: idOf.get(space.parent ?? '') ?? null,
      ...consistent({ joinPolicy: space.join, visibility: space.visibility }),
      announcers: announcers[space.announcers],
      memberCount: space.members.length,
      dialogCount: space.dialogs.length,
      createdAt: new Date(space.createdAt),
    })),
  );
  await join(tx, founded, lastVisit(calendar));
  return founded;
}

const announcers = { leads: 'lead', moderators: 'moderator', members: 'member' } as const;

/** The department, whoever leads or ever spoke there, and some who are curious. */
function membersOf(space: DemoSpace, people: People, createdAt: number) {
  const spoke = new Set(space.dialogs.flatMap((dialog) => [dialog.by, ...dialog.replies.map((reply) => reply.by)]));
  const share = space.visibility === 'members' ? 0 : (drawn[space.slug] ?? (space.parent ? 0 : anywhere));
  const belongs = (person: Person) => {
    if (space.leads.includes(person.key) || space.moderators.includes(person.key) || spoke.has(person.key)) return true;
    if (person.kind === 'guest') return false;
    if (space.parent && person.department === parentDepartment(space)) return chance(45, `${space.slug} ${person.key}`);
    return person.department === space.department || chance(share, `${space.slug} ${person.key}`);
  };
  return [...people.values()].filter(belongs).map((person) => ({
    person,
    joinedAt: createdAt + (draw(`${space.slug} ${person.key} joins`) % (60 * 8)) * 60_000,
  }));
}

const parentDepartment = ({ parent }: DemoSpace) => demoSpaces.find(({ slug }) => slug === parent)?.department;

async function join(tx: Transaction, founded: Space[], readBefore: number) {
  const role = (space: Space, { key }: Person) =>
    space.leads.includes(key) ? ('lead' as const) : space.moderators.includes(key) ? ('moderator' as const) : ('member' as const);
  const joined = founded.flatMap((space) => space.members.map(({ person, joinedAt }) => ({ space, person, joinedAt: new Date(joinedAt) })));
  await copyRows(
    tx,
    memberships,
    joined.map(({ space, person, joinedAt }) => ({
      spaceId: space.id,
      personId: person.id,
      role: role(space, person),
      joinedAt,
      readBefore: new Date(readBefore),
    })),
  );
  await copyRows(
    tx,
    events,
    joined.map(({ space, person, joinedAt }) => ({
      id: v7(),
      occurredAt: joinedAt,
      actorId: person.id,
      action: 'space.joined',
      subjectKind: 'person',
      subjectId: person.id,
      spaceId: space.id,
      details: {},
    })),
  );
}
