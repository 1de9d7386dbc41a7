import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { dialogs } from './dialogs';
import { people } from './people';
import { spaces } from './spaces';

/** What each imported row became, so that importing it again changes nothing; and where it came from, for the attribution. */
export const importedRows = pgTable(
  'imported_rows',
  {
    src: text('src').notNull(),
    externalId: text('external_id').notNull(),
    /** Of what the row says, to tell a repetition from an id used twice. */
    hash: text('hash').notNull(),
    dialogId: uuid('dialog_id')
      .notNull()
      .references(() => dialogs.id, { onDelete: 'cascade' }),
    /** None when it became the dialog's opening. */
    replyId: uuid('reply_id'),
    license: text('license').notNull(),
    url: text('url'),
  },
  (row) => [primaryKey({ columns: [row.src, row.externalId] }), index('imported_rows_dialog').on(row.dialogId)],
);

export const importedThreads = pgTable(
  'imported_threads',
  {
    src: text('src').notNull(),
    thread: text('thread').notNull(),
    dialogId: uuid('dialog_id')
      .notNull()
      .references(() => dialogs.id, { onDelete: 'cascade' }),
    /** The row that will be the best reply, once it comes. */
    accepted: text('accepted'),
  },
  (row) => [primaryKey({ columns: [row.src, row.thread] }), index('imported_threads_dialog').on(row.dialogId)],
);

export const importedPeople = pgTable(
  'imported_people',
  {
    src: text('src').notNull(),
    /** `id:…` where the source has ids, else `name:…`; empty for whoever has neither. */
    key: text('key').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
  },
  (row) => [primaryKey({ columns: [row.src, row.key] })],
);

export const importedSpaces = pgTable(
  'imported_spaces',
  {
    src: text('src').notNull(),
    spaceGroup: text('space_group').notNull(),
    /** Empty for the space that stands for the group itself. */
    name: text('name').notNull(),
    spaceId: uuid('space_id')
      .notNull()
      .references(() => spaces.id, { onDelete: 'cascade' }),
  },
  (row) => [primaryKey({ columns: [row.src, row.spaceGroup, row.name] })],
);
