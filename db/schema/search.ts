import { sql } from 'drizzle-orm';
import { customType, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { dialogs } from './dialogs';
import { spaces } from './spaces';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** What search reads: the plain words of each post, apart from the rows that pages read. Number 0 is the opening. */
export const searchEntries = pgTable(
  'search_entries',
  {
    dialogId: uuid('dialog_id')
      .notNull()
      .references(() => dialogs.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    spaceId: uuid('space_id')
      .notNull()
      .references(() => spaces.id),
    authorId: uuid('author_id').notNull(),
    createdAt: instant('created_at').notNull(),
    lang: text('lang').notNull(),
    /** The dialog's, for its opening; empty for replies. */
    title: text('title').notNull().default(''),
    text: text('text').notNull(),
    /** Its words as search compares them: stemmed in its language, without accents. */
    vector: tsvector('vector').generatedAlwaysAs(sql`search_vector(title, text, lang)`),
    /** Its title's alone: a word in a title is found however many posts say it too. */
    titleVector: tsvector('title_vector').generatedAlwaysAs(sql`case number when 0 then search_vector(title, '', lang) end`),
  },
  (entry) => [
    primaryKey({ columns: [entry.dialogId, entry.number] }),
    index('search_entries_vector').using('gin', entry.vector),
    index('search_entries_titles').using('gin', entry.titleVector).where(sql`number = 0`),
    index('search_entries_newest').on(entry.createdAt),
    index('search_entries_space').on(entry.spaceId, entry.createdAt),
  ],
);

/**
 * Every word that was ever said, as search compares it: to find what a word is a part of, and what somebody meant who mistyped it.
 * Kept by a trigger. Where a word was said is not known here, so nothing of it may be shown; only posts found by it.
 */
export const searchWords = pgTable(
  'search_words',
  {
    /** de, en, or other: how it was stemmed. */
    lang: text('lang').notNull(),
    word: text('word').notNull(),
  },
  (known) => [primaryKey({ columns: [known.lang, known.word] }), index('search_words_endings').on(known.lang, sql`reverse(word)`)],
);
