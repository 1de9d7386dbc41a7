import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from './columns';

/** What happened, append-only. Never the words a person wrote, never an address. */
export const events = pgTable(
  'events',
  {
    id: id(),
    occurredAt: instant('occurred_at').notNull().defaultNow(),
    actorId: uuid('actor_id'),
    /** noun.past, such as dialog.replied */
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    spaceId: uuid('space_id'),
    dialogId: uuid('dialog_id'),
    details: jsonb('details').$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    imported: boolean('imported').notNull().default(false),
  },
  (event) => [
    index('events_time').on(event.occurredAt, event.id),
    index('events_space').on(event.spaceId, event.occurredAt),
    index('events_subject').on(event.subjectId, event.occurredAt).where(sql`not imported`),
  ],
);
