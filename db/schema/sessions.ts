import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from './columns';
import { people } from './people';

/** One signed-in browser. The cookie names the row; everything else is read from here at each request. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** The browser's own description, shown in the list of sessions. */
    userAgent: text('user_agent').notNull().default(''),
    createdAt: createdAt(),
    seenAt: instant('seen_at').notNull().defaultNow(),
    /** The absolute limit. */
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (session) => [index('sessions_person').on(session.personId, session.seenAt)],
);

/** Local accounts: an argon2id hash. */
export const passwords = pgTable('passwords', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  hash: text('hash').notNull(),
  changedAt: instant('changed_at').notNull().defaultNow(),
  /** Set for a password somebody else chose: it opens the door once, until then. */
  oneTimeUntil: instant('one_time_until'),
});

/** How often signing in failed for an address lately, whether or not an account has it: a lock must not betray that one exists. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    /** A hash of the address. */
    key: text('key').primaryKey(),
    failedCount: integer('failed_count').notNull(),
    failedAt: instant('failed_at').notNull().defaultNow(),
    lockedUntil: instant('locked_until'),
  },
  (attempt) => [index('sign_in_attempts_failed').on(attempt.failedAt)],
);
