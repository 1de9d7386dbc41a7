import { and, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { duties, people } from '@/db/schema/people';
import { passwords } from '@/db/schema/sessions';
import { refuse } from '@/lib/refusal';
import { isActingAdmin } from './admins';
import type { Duty } from './duty';
import { whyNotAdminister } from './policy';
import type { Viewer } from './viewer';
import { areWords, hasWords } from './words';

const pageSize = 50;

/** The groups of accounts that administration looks at. */
export const accountFilters = ['duty', 'everyone', 'guests', 'suspended', 'left'] as const;
export type AccountFilter = (typeof accountFilters)[number];

const isHere = and(isNull(people.leftAt), isNull(people.importedAt));
const hasDuty = sql`exists (select from ${duties} where ${duties.personId} = ${people.id})`;
const filters: Record<AccountFilter, SQL | undefined> = {
  duty: and(isHere, hasDuty),
  everyone: isHere,
  guests: and(isHere, eq(people.kind, 'guest')),
  suspended: and(isHere, isNotNull(people.suspendedAt)),
  left: isNotNull(people.leftAt),
};

const byName = sql`${people.name} collate "de-x-icu"`;

/** A page of accounts, by name; `after` is the last one of the page before. */
export async function listAccounts(
  viewer: Viewer,
  { filter = 'duty', text = '', after }: { filter?: AccountFilter; text?: string; after?: string } = {},
) {
  refuse(whyNotAdminister(viewer));
  const edge = z.uuid().safeParse(after).data;
  const found = await selectAccounts()
    .where(
      and(
        filters[filter],
        areWords(text) ? or(hasWords(text), eq(people.email, text.trim().toLowerCase())) : undefined,
        edge ? sql`(${byName}, ${people.id}) > (select ${byName}, id from ${people} where id = ${edge})` : undefined,
      ),
    )
    .orderBy(byName, people.id)
    .limit(pageSize + 1);
  const accounts = found.slice(0, pageSize);
  return { accounts, more: found.length > pageSize ? accounts.at(-1)?.id : undefined };
}

/** One account, for whoever administers it. */
export async function getAccount(viewer: Viewer, personId: string) {
  refuse(whyNotAdminister(viewer));
  if (!z.uuid().safeParse(personId).success) return;
  const [account] = await selectAccounts().where(eq(people.id, personId));
  return account;
}

export type Account = Awaited<ReturnType<typeof listAccounts>>['accounts'][number];

export async function countAccounts(viewer: Viewer) {
  refuse(whyNotAdminister(viewer));
  const count = (filter: AccountFilter) => sql<number>`count(*) filter (where ${filters[filter]})::int`;
  const [counts] = await db
    .select({
      duty: count('duty'),
      everyone: count('everyone'),
      guests: count('guests'),
      suspended: count('suspended'),
      left: count('left'),
    })
    .from(people)
    .where(isNull(people.importedAt));
  return counts ?? { duty: 0, everyone: 0, guests: 0, suspended: 0, left: 0 };
}

/** Those who could do what the viewer does. */
export async function listActingAdmins(viewer: Viewer) {
  refuse(whyNotAdminister(viewer));
  const admins = await db
    .select({ id: duties.personId })
    .from(duties)
    .innerJoin(people, eq(people.id, duties.personId))
    .where(isActingAdmin);
  return admins.map(({ id }) => id);
}

function selectAccounts() {
  return db
    .select({
      id: people.id,
      name: people.name,
      kind: people.kind,
      email: people.email,
      departmentId: people.departmentId,
      department: departments.name,
      organisation: people.organisation,
      suspendedAt: people.suspendedAt,
      leftAt: people.leftAt,
      seenAt: people.seenAt,
      hasPassword: sql<boolean>`${passwords.personId} is not null`,
      oneTimeUntil: passwords.oneTimeUntil,
      duties: sql<
        Duty[]
      >`array(select ${duties.duty}::text from ${duties} where ${duties.personId} = ${people.id} order by ${duties.duty})`,
    })
    .from(people)
    .leftJoin(departments, eq(departments.id, people.departmentId))
    .leftJoin(passwords, eq(passwords.personId, people.id))
    .$dynamic();
}
