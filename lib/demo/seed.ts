import { count, sql } from 'drizzle-orm';
import { type Database, db } from '@/db/client';
import { installation } from '@/db/schema/installation';
import { people } from '@/db/schema/people';
import { calendarFor } from './calendar';
import { guests, speakers } from './people';
import { seedDialogs } from './seed-dialogs';
import { seedEvents } from './seed-events';
import { hashPasswords, passwordOf, seedDepartments, seedPeople } from './seed-people';
import { seedSpaces } from './seed-spaces';
import { tell } from './telling';

const company = 'Lindwerk Wassertechnik GmbH';
/** Two starts at once must not make two companies. */
const turn = 7_041_963;

const roles: Record<string, string> = {
  oezlem: 'employee, field service',
  gita: 'employee, writes English',
  tobias: 'department lead, Servicetechnik',
  karin: 'HR, moderator',
  betty: 'works council',
  paula: 'data protection',
  nils: 'admin',
  gregor: 'guest, Stadtwerke Wolfsanger',
};

/** A few to sign in as. Everybody else who speaks has a password of the same kind. */
export const demoLogins = Object.entries(roles).flatMap(([key, role]) =>
  [...speakers, ...guests]
    .filter((person) => person.key === key)
    .map((person) => ({ email: person.email, password: passwordOf(person), name: person.name, role })),
);

/** Fills an empty installation with the demo company: the same each time, its times counted back from now. */
export async function seedDemo(onProgress: (done: number, total: number) => void = () => {}, now = Date.now()) {
  if (await isInhabited(db)) return;
  const calendar = calendarFor(now);
  const hashes = await hashPasswords();
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${turn})`);
    if (await isInhabited(tx)) return;

    const departments = await seedDepartments(tx);
    const everybody = await seedPeople(tx, departments, hashes, calendar);
    const spaces = await seedSpaces(tx, everybody, departments, calendar);
    const texts = spaces.flatMap((space) => space.dialogs.map((dialog) => ({ space, dialog })));
    const told = texts.map(({ space, dialog }, index) => {
      onProgress(index + 1, texts.length);
      return tell(space, dialog, { people: everybody, spaces, calendar });
    });
    await seedDialogs(tx, told, calendar);
    await seedEvents(tx, told);
    const demo = { company, language: 'de' as const, setUpAt: new Date(now), setUpCodeHash: null, isDemo: true };
    await tx.insert(installation).values(demo).onConflictDoUpdate({ target: installation.only, set: demo });
  });
}

async function isInhabited(tx: Database) {
  const [found] = await tx.select({ people: count() }).from(people);
  return found !== undefined && found.people > 0;
}
