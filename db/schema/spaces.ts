import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, integer, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from './columns';
import { departments } from './departments';
import { people } from './people';

export const joinPolicy = pgEnum('join_policy', ['invitation', 'request', 'open']);
export const visibility = pgEnum('visibility', ['members', 'employees', 'guests']);
export const spaceRole = pgEnum('space_role', ['member', 'moderator', 'lead']);

export const spaces = pgTable(
  'spaces',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    /** One or two sentences on top of the space. */
    about: text('about').notNull().default(''),
    /** Markdown for the about page, beside the HTML rendered from it when it was written. */
    welcome: text('welcome').notNull().default(''),
    welcomeHtml: text('welcome_html').notNull().default(''),
    departmentId: uuid('department_id')
      .unique()
      .references(() => departments.id, { onDelete: 'set null' }),
    parentId: uuid('parent_id').references((): AnyPgColumn => spaces.id),
    joinPolicy: joinPolicy('join_policy').notNull().default('open'),
    /** members: does not exist for others. employees: any colleague reads along. guests: admits guests as members too. */
    visibility: visibility('visibility').notNull().default('employees'),
    /** The least role that may announce. */
    announcers: spaceRole('announcers').notNull().default('lead'),
    archivedAt: instant('archived_at'),
    importedAt: instant('imported_at'),
    memberCount: integer('member_count').notNull().default(0),
    dialogCount: integer('dialog_count').notNull().default(0),
    lastActivityAt: instant('last_activity_at'),
    createdAt: createdAt(),
  },
  (space) => [
    index('spaces_name').on(space.name),
    index('spaces_parent').on(space.parentId),
    check('spaces_slug', sql`${space.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
);

/** Slugs a space had before, so that old addresses still lead there. */
export const formerSlugs = pgTable('former_slugs', {
  slug: text('slug').primaryKey(),
  spaceId: uuid('space_id')
    .notNull()
    .references(() => spaces.id, { onDelete: 'cascade' }),
});

export const memberships = pgTable(
  'memberships',
  {
    spaceId: uuid('space_id')
      .notNull()
      .references(() => spaces.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    role: spaceRole('role').notNull().default('member'),
    joinedAt: instant('joined_at').notNull().defaultNow(),
    invitedById: uuid('invited_by_id').references(() => people.id),
    /** What was last active before this counts as read: set on joining and by "all read". */
    readBefore: instant('read_before').notNull().defaultNow(),
  },
  (membership) => [primaryKey({ columns: [membership.spaceId, membership.personId] }), index('memberships_person').on(membership.personId)],
);

/** Somebody at the door: asking to come in, or asked in by a colleague. */
export const admissions = pgTable(
  'admissions',
  {
    spaceId: uuid('space_id')
      .notNull()
      .references(() => spaces.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['request', 'invitation'] }).notNull(),
    invitedById: uuid('invited_by_id').references(() => people.id),
    message: text('message').notNull().default(''),
    createdAt: createdAt(),
  },
  (admission) => [primaryKey({ columns: [admission.spaceId, admission.personId] }), index('admissions_person').on(admission.personId)],
);
