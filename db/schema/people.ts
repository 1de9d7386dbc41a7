import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from './columns';
import { departments } from './departments';

export const personKind = pgEnum('person_kind', ['employee', 'guest']);
export const language = pgEnum('language', ['de', 'de-sie', 'en']);
export const duty = pgEnum('duty', ['hr', 'works_council', 'data_protection', 'admin', 'guide']);

/** Who works here or is a guest, as against those who left or only came with an import. */
const here = sql`left_at is null and imported_at is null`;

export const people = pgTable(
  'people',
  {
    id: id(),
    kind: personKind('kind').notNull().default('employee'),
    name: text('name').notNull(),
    /** In lower case; none for authors who came with an import and cannot sign in. */
    email: text('email'),
    departmentId: uuid('department_id').references(() => departments.id, { onDelete: 'set null' }),
    /** Where a guest comes from. */
    organisation: text('organisation'),
    /** What one likes to be asked about. */
    askAbout: text('ask_about').array().notNull().default([]),
    about: text('about').notNull().default(''),
    language: language('language').notNull().default('de'),
    timeZone: text('time_zone').notNull().default('Europe/Berlin'),
    theme: text('theme', { enum: ['system', 'light', 'dark'] })
      .notNull()
      .default('system'),
    sponsorId: uuid('sponsor_id').references((): AnyPgColumn => people.id),
    /** When a guest's access ends by itself. */
    expiresAt: instant('expires_at'),
    suspendedAt: instant('suspended_at'),
    leftAt: instant('left_at'),
    importedAt: instant('imported_at'),
    /** The visit now, and when the one before it ended: "since your last visit". */
    seenAt: instant('seen_at'),
    lastVisitEndedAt: instant('last_visit_ended_at'),
    createdAt: createdAt(),
  },
  (person) => [
    uniqueIndex('people_email').on(person.email),
    index('people_department').on(person.departmentId, person.name),
    index('people_name').on(person.name, person.id),
    // The directory's order, whatever the database's own is: Özlem comes before Paul.
    index('people_directory').on(sql`(${person.name} collate "de-x-icu")`, person.id).where(here),
    index('people_directory_department').on(person.departmentId, sql`(${person.name} collate "de-x-icu")`, person.id).where(here),
    check('people_email_lower', sql`${person.email} = lower(${person.email})`),
  ],
);

/** What a person may beyond a colleague, who gave it and when. */
export const duties = pgTable(
  'duties',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    duty: duty('duty').notNull(),
    givenById: uuid('given_by_id').references(() => people.id),
    givenAt: instant('given_at').notNull().defaultNow(),
  },
  (row) => [primaryKey({ columns: [row.personId, row.duty] })],
);
