import { v7 } from 'uuid';
import type { Transaction } from '@/db/client';
import { copyRows } from '@/db/copy';
import { departments as departmentsTable } from '@/db/schema/departments';
import { events } from '@/db/schema/events';
import { duties, people } from '@/db/schema/people';
import { passwords } from '@/db/schema/sessions';
import { hashPassword } from '@/lib/people/passwords';
import type { Calendar } from './calendar';
import { crowd } from './crowd';
import { draw } from './draw';
import { departments, guests, speakers } from './people';
import type { DemoPerson } from './shape';

export type Person = DemoPerson & { id: string; departmentId: string | null; createdAt: number };
export type People = Map<string, Person>;

export const passwordOf = ({ key }: { key: string }) => `lindwerk-${key}`;

/** Everybody who has an account; the crowd is there, but does not sign in. */
const withPassword = [...speakers, ...guests];

/** The costly part, and the only one that needs no database. */
export async function hashPasswords(): Promise<Map<string, string>> {
  return new Map(await Promise.all(withPassword.map(async (person) => [person.key, await hashPassword(passwordOf(person))] as const)));
}

export async function seedDepartments(tx: Transaction) {
  const rows = departments.map(({ slug, name }, position) => ({ id: v7(), slug, name, position }));
  await copyRows(tx, departmentsTable, rows);
  return new Map(rows.map(({ slug, id }) => [slug as string, id]));
}

export async function seedPeople(tx: Transaction, departmentIds: Map<string, string>, hashes: Map<string, string>, calendar: Calendar) {
  const everybody = [...speakers, ...guests, ...crowd].map((person) => ({
    ...person,
    id: v7(),
    departmentId: departmentIds.get(person.department) ?? null,
    createdAt: calendar.moment(380 + (draw(person.key) % 20), '9:00'),
  }));
  const known: People = new Map(everybody.map((person) => [person.key, person]));
  const sponsorId = known.get('tobias')?.id ?? null;
  const leftAt = (person: Person) => (hashes.has(person.key) ? new Date(lastVisit(calendar)) : null);
  await copyRows(
    tx,
    people,
    everybody.map((person) => ({
      id: person.id,
      kind: person.kind ?? ('employee' as const),
      name: person.name,
      email: person.email,
      departmentId: person.departmentId,
      organisation: person.organisation ?? null,
      askAbout: person.askAbout,
      about: person.asks ?? '',
      language: person.language ?? ('de' as const),
      sponsorId: person.kind === 'guest' ? sponsorId : null,
      expiresAt: person.kind === 'guest' ? new Date(calendar.moment(-180, '18:00')) : null,
      seenAt: leftAt(person),
      lastVisitEndedAt: leftAt(person),
      createdAt: new Date(person.createdAt),
    })),
  );
  await copyRows(
    tx,
    passwords,
    everybody.flatMap(({ key, id, createdAt }) => {
      const hash = hashes.get(key);
      return hash ? [{ personId: id, hash, changedAt: new Date(createdAt) }] : [];
    }),
  );
  await giveDuties(tx, everybody, known.get('nils'));
  return known;
}

/** When everybody who signs in was last here. */
export const lastVisit = (calendar: Calendar) => calendar.moment(1, '17:05');

async function giveDuties(tx: Transaction, everybody: Person[], admin: Person | undefined) {
  const given = everybody.flatMap((person) => (person.duties ?? []).map((duty) => ({ person, duty, at: new Date(person.createdAt) })));
  await copyRows(
    tx,
    duties,
    given.map(({ person, duty, at }) => ({ personId: person.id, duty, givenById: admin?.id, givenAt: at })),
  );
  await copyRows(
    tx,
    events,
    given.map(({ person, duty, at }) => ({
      id: v7(),
      occurredAt: at,
      actorId: admin?.id,
      action: 'duty.given',
      subjectKind: 'person',
      subjectId: person.id,
      details: { duty },
    })),
  );
}
