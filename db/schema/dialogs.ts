import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from './columns';
import { departments } from './departments';
import { people } from './people';
import { spaces } from './spaces';

export const dialogKind = pgEnum('dialog_kind', ['discussion', 'question', 'idea', 'announcement']);
export const bodyFormat = pgEnum('body_format', ['markdown', 'html', 'text']);
export const questionState = pgEnum('question_state', ['unanswered', 'open', 'answered']);

/** What an opening and a reply have in common: someone's words, as they came and as rendered once. */
const post = () => ({
  authorId: uuid('author_id')
    .notNull()
    .references(() => people.id),
  /** The author's department when they wrote it: people move. */
  authorDepartmentId: uuid('author_department_id').references(() => departments.id, { onDelete: 'set null' }),
  source: text('source').notNull(),
  format: bodyFormat('format').notNull().default('markdown'),
  html: text('html').notNull(),
  /** ISO 639-1. */
  lang: text('lang').notNull().default('de'),
  createdAt: createdAt(),
  editedAt: instant('edited_at'),
  editedById: uuid('edited_by_id').references((): AnyPgColumn => people.id),
  deletedAt: instant('deleted_at'),
  deletedById: uuid('deleted_by_id').references((): AnyPgColumn => people.id),
  /** Taken out of sight by moderators; its author and they still see it. */
  hiddenAt: instant('hidden_at'),
  hiddenById: uuid('hidden_by_id').references((): AnyPgColumn => people.id),
  hiddenReason: text('hidden_reason'),
  /** How many gave each reaction, in the order of `reactionKinds`. */
  reactionCounts: integer('reaction_counts').array().notNull().default([0, 0, 0, 0, 0, 0]),
  /** Votes that came with an import; nobody here gave them. */
  votesUp: integer('votes_up').notNull().default(0),
  votesDown: integer('votes_down').notNull().default(0),
});

export const dialogs = pgTable(
  'dialogs',
  {
    id: id(),
    spaceId: uuid('space_id')
      .notNull()
      .references(() => spaces.id),
    kind: dialogKind('kind').notNull().default('discussion'),
    title: text('title').notNull(),
    ...post(),
    tags: text('tags').array().notNull().default([]),
    guestsMayRead: boolean('guests_may_read').notNull().default(false),
    /** Rises with every change, so that a page knows whether it is behind. */
    version: integer('version').notNull().default(1),
    replyCount: integer('reply_count').notNull().default(0),
    lastNumber: integer('last_number').notNull().default(0),
    lastActivityAt: instant('last_activity_at').notNull().defaultNow(),
    /** Replies by anybody but the dialog's author; and when the first of them came. */
    othersReplyCount: integer('others_reply_count').notNull().default(0),
    firstAnswerAt: instant('first_answer_at'),
    bestReplyId: uuid('best_reply_id'),
    pinnedAt: instant('pinned_at'),
    closedAt: instant('closed_at'),
    closedById: uuid('closed_by_id').references((): AnyPgColumn => people.id),
    outcome: text('outcome'),
    questionState: questionState('question_state').generatedAlwaysAs(
      sql`case when kind <> 'question' then null
        when best_reply_id is not null or (closed_at is not null and outcome is not null) then 'answered'::question_state
        when others_reply_count = 0 then 'unanswered'::question_state
        else 'open'::question_state end`,
    ),
  },
  (dialog) => [
    index('dialogs_activity').on(dialog.spaceId, dialog.lastActivityAt, dialog.id).where(sql`deleted_at is null`),
    index('dialogs_newest').on(dialog.spaceId, dialog.createdAt, dialog.id).where(sql`deleted_at is null`),
    index('dialogs_kind').on(dialog.spaceId, dialog.kind, dialog.lastActivityAt, dialog.id).where(sql`deleted_at is null`),
    index('dialogs_waiting')
      .on(dialog.spaceId, dialog.lastActivityAt, dialog.id)
      .where(sql`question_state in ('unanswered', 'open') and closed_at is null and deleted_at is null`),
    // Who waits longest, in each of somebody's spaces.
    index('dialogs_asked')
      .on(dialog.spaceId, dialog.createdAt, dialog.id)
      .where(sql`question_state in ('unanswered', 'open') and closed_at is null and deleted_at is null`),
    // What flows out of a space, week by week.
    index('dialogs_closed').on(dialog.spaceId, dialog.closedAt).where(sql`kind = 'question' and closed_at is not null`),
    index('dialogs_pinned').on(dialog.spaceId, dialog.pinnedAt).where(sql`pinned_at is not null`),
    index('dialogs_author').on(dialog.authorId, dialog.createdAt),
    index('dialogs_tags').using('gin', dialog.tags),
    check('dialogs_outcome', sql`${dialog.outcome} is null or ${dialog.closedAt} is not null`),
  ],
);

export const replies = pgTable(
  'replies',
  {
    id: id(),
    dialogId: uuid('dialog_id')
      .notNull()
      .references(() => dialogs.id, { onDelete: 'cascade' }),
    /** Its place of arrival in the dialog, from 1. The opening counts as 0 wherever a number names a post. */
    number: integer('number').notNull(),
    /** The number of the level-one reply that heads its branch (its own, if it is one): reading order is (branch, number). */
    branch: integer('branch').notNull(),
    parentId: uuid('parent_id'),
    ...post(),
    version: integer('version').notNull().default(1),
  },
  (reply) => [
    unique('replies_number').on(reply.dialogId, reply.number),
    unique('replies_reading_order').on(reply.dialogId, reply.branch, reply.number),
    unique('replies_dialog_id').on(reply.dialogId, reply.id),
    // A reply and its parent are in the same dialog.
    foreignKey({ columns: [reply.dialogId, reply.parentId], foreignColumns: [reply.dialogId, reply.id] }),
    index('replies_author').on(reply.authorId, reply.createdAt),
    check('replies_branch', sql`${reply.branch} between 1 and ${reply.number}`),
  ],
);

export const reactionKind = pgEnum('reaction_kind', ['thanks', 'helps', 'agree', 'disagree', 'good_to_know', 'wondering']);

/** One person's reaction to one post of a dialog; number 0 is the opening. */
export const reactions = pgTable(
  'reactions',
  {
    dialogId: uuid('dialog_id')
      .notNull()
      .references(() => dialogs.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: reactionKind('kind').notNull(),
    createdAt: createdAt(),
  },
  (reaction) => [primaryKey({ columns: [reaction.dialogId, reaction.personId, reaction.number, reaction.kind] })],
);

/** Who was named where. */
export const mentions = pgTable(
  'mentions',
  {
    dialogId: uuid('dialog_id')
      .notNull()
      .references(() => dialogs.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (mention) => [
    primaryKey({ columns: [mention.dialogId, mention.number, mention.personId] }),
    index('mentions_person').on(mention.personId, mention.createdAt),
  ],
);

/** One row per person and dialog: the highest number below which all was seen. */
export const reads = pgTable(
  'reads',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    dialogId: uuid('dialog_id')
      .notNull()
      .references(() => dialogs.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    readAt: instant('read_at').notNull().defaultNow(),
  },
  (read) => [primaryKey({ columns: [read.personId, read.dialogId] }), index('reads_dialog').on(read.dialogId)],
);
