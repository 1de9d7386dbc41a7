import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { language } from './people';

/** The one row about this installation. Its presence says that the database is Quintet's. */
export const installation = pgTable(
  'installation',
  {
    only: boolean('only').primaryKey().default(true),
    company: text('company').notNull().default(''),
    language: language('language').notNull().default('de'),
    /** Set once, by the set-up page or with the demo company. */
    setUpAt: instant('set_up_at'),
    /** A hash of the one-time code that the start printed. */
    setUpCodeHash: text('set_up_code_hash'),
    isDemo: boolean('is_demo').notNull().default(false),
  },
  (row) => [check('installation_only_one', sql`${row.only}`)],
);
