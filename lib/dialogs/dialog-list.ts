import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { dialogs, reads, replies } from '@/db/schema/dialogs';
import { people } from '@/db/schema/people';
import { memberships, spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { type Asker, anyAsker, askerValues, seesDialog } from '@/lib/spaces/seeing';
import { hasNews } from '@/lib/spaces/unread';
import { authorColumns } from './author';
import { dialogKinds } from './kinds';

export const dialogFilters = ['all', 'open', 'unanswered', 'unread', 'mine'] as const;
export const dialogOrders = ['activity', 'newest'] as const;

/** What the address of a list says; anything else in it counts as not said. */
export const listInput = z.object({
  show: z.enum(dialogFilters).catch('all'),
  kind: z.enum(dialogKinds).optional().catch(undefined),
  tag: z.string().max(40).optional().catch(undefined),
  order: z.enum(dialogOrders).catch('activity'),
  older: cursor(),
  newer: cursor(),
});
export type ListInput = z.output<typeof listInput>;

const pageSize = 25;
const answerers = alias(people, 'answerers');

/** The dialogs of a space, a page at a time: pinned ones on top of the first page of the whole list. */
export async function listDialogs(viewer: Viewer, spaceId: string, input: ListInput) {
  const place = input.newer ?? input.older;
  const backwards = Boolean(input.newer);
  const ask = { spaceId, ...askerValues(viewer) };
  const [found, pinned] = await Promise.all([
    pageFor(input).execute({ ...ask, kind: input.kind, tag: input.tag, ...place }),
    isWhole(input) && !place ? pinnedOnes().execute(ask) : [],
  ]);
  const rows = found.slice(0, pageSize);
  if (backwards) rows.reverse();
  const more = found.length > pageSize;
  const cursorOf = (row: DialogRow | undefined) =>
    row && `${row[input.order === 'activity' ? 'lastActivityAt' : 'createdAt'].toISOString()}_${row.id}`;
  return {
    pinned,
    rows,
    older: backwards || more ? cursorOf(rows.at(-1)) : undefined,
    newer: backwards ? (more ? cursorOf(rows[0]) : undefined) : place ? cursorOf(rows[0]) : undefined,
  };
}

export type DialogRow = Awaited<ReturnType<typeof rowsWhere>>[number];

/** Rows as lists show them, of dialogs the viewer sees. */
export function rowsWhere(viewer: Asker, condition: SQL | undefined) {
  return db
    .select({
      id: dialogs.id,
      kind: dialogs.kind,
      title: dialogs.title,
      lang: dialogs.lang,
      space: { slug: spaces.slug, name: spaces.name },
      author: authorColumns(people, departments),
      createdAt: dialogs.createdAt,
      lastActivityAt: dialogs.lastActivityAt,
      firstAnswerAt: dialogs.firstAnswerAt,
      replyCount: dialogs.replyCount,
      lastNumber: dialogs.lastNumber,
      questionState: dialogs.questionState,
      /** Who gave the best answer. */
      answeredBy: sql<string | null>`(select ${answerers.name} from ${replies}
        inner join ${people} as ${answerers} on ${answerers.id} = ${replies.authorId} where ${replies.id} = ${dialogs.bestReplyId})`,
      pinnedAt: dialogs.pinnedAt,
      closedAt: dialogs.closedAt,
      outcome: dialogs.outcome,
      tags: dialogs.tags,
      agreeCount: sql<number>`${dialogs.reactionCounts}[3] + ${dialogs.votesUp}`,
      isUnread: sql<boolean>`coalesce(${hasNews(viewer)}, false)`,
      /** How many replies lie beyond the read mark; nothing when the viewer was never there. */
      newCount: sql<number | null>`case when ${reads.number} is not null then ${dialogs.lastNumber} - ${reads.number} end`,
    })
    .from(dialogs)
    .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
    .innerJoin(people, eq(people.id, dialogs.authorId))
    .leftJoin(departments, eq(departments.id, dialogs.authorDepartmentId))
    .leftJoin(memberships, and(eq(memberships.spaceId, dialogs.spaceId), eq(memberships.personId, viewer.id)))
    .leftJoin(reads, and(eq(reads.dialogId, dialogs.id), eq(reads.personId, viewer.id)))
    .where(and(condition, seesDialog(viewer)));
}

const countedUpTo = 99;

const openQuestions = db
  .select({ count: sql<number>`count(*)::int` })
  .from(
    db
      .select({ one: sql`1` })
      .from(dialogs)
      .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
      .where(and(eq(dialogs.spaceId, sql.placeholder('spaceId')), isOpen(), seesDialog(anyAsker)))
      .limit(countedUpTo + 1)
      .as('open'),
  )
  .prepare('open_questions');

/** How many questions of a space wait for an answer; a hundred stands for more than 99. */
export async function countOpenQuestions(viewer: Viewer, spaceId: string) {
  const [open] = await openQuestions.execute({ spaceId, ...askerValues(viewer) });
  return open?.count ?? 0;
}

/** A question that waits for an answer. Written out: with parameters a prepared query cannot know that the partial indexes fit. */
export function isOpen() {
  return and(sql`${dialogs.questionState} in ('unanswered', 'open')`, isNull(dialogs.closedAt));
}

type Page = ReturnType<typeof preparePage>;

const pages = new Map<string, Page>();
let pinnedPage: Page | undefined;
const ofSpace = eq(dialogs.spaceId, sql.placeholder('spaceId'));

/** One statement for each kind of list, prepared when it is first asked for: to build and plan it costs more than to answer it. */
function pageFor(input: ListInput) {
  const way = input.newer ? 'newer' : input.older ? 'older' : 'first';
  const name = ['dialogs', input.show, input.order, way, input.kind && 'of_kind', input.tag && 'with_tag'].filter(Boolean).join('_');
  const page = pages.get(name) ?? preparePage(name, input);
  pages.set(name, page);
  return page;
}

function preparePage(name: string, input: ListInput) {
  const time = input.order === 'activity' ? dialogs.lastActivityAt : dialogs.createdAt;
  const place = sql`(${sql.placeholder('at')}::timestamptz, ${sql.placeholder('id')}::uuid)`;
  const [beyond, direction] = input.newer ? ([sql`>`, asc] as const) : ([sql`<`, desc] as const);
  const isPage = input.newer || input.older;
  return rowsWhere(
    anyAsker,
    and(
      ofSpace,
      filterOf(input),
      isPage ? sql`(${time}, ${dialogs.id}) ${beyond} ${place}` : undefined,
      isWhole(input) ? isNull(dialogs.pinnedAt) : undefined,
    ),
  )
    .orderBy(direction(time), direction(dialogs.id))
    .limit(pageSize + 1)
    .prepare(name);
}

function pinnedOnes() {
  pinnedPage ??= rowsWhere(anyAsker, and(ofSpace, isNotNull(dialogs.pinnedAt)))
    .orderBy(desc(dialogs.pinnedAt), desc(dialogs.id))
    .limit(5)
    .prepare('pinned_dialogs');
  return pinnedPage;
}

function isWhole({ show, kind, tag }: ListInput) {
  return show === 'all' && !kind && !tag;
}

function filterOf({ show, kind, tag }: ListInput) {
  const shown = {
    all: undefined,
    open: isOpen(),
    unanswered: and(eq(dialogs.questionState, 'unanswered'), isNull(dialogs.closedAt)),
    unread: hasNews(anyAsker),
    mine: eq(dialogs.authorId, anyAsker.id),
  }[show];
  return and(
    shown,
    kind && eq(dialogs.kind, sql.placeholder('kind')),
    tag ? sql`${dialogs.tags} @> array[${sql.placeholder('tag')}]::text[]` : undefined,
  );
}

/** `time_id` of the last row of a page. PostgreSQL knows no year 0. */
export function cursor() {
  return z
    .string()
    .regex(/^(?!0000)[^_]+_[0-9a-f-]{36}$/)
    .transform((text) => {
      const [at = '', id = ''] = text.split('_');
      return { at, id };
    })
    .refine(({ at, id }) => z.iso.datetime().safeParse(at).success && z.uuid().safeParse(id).success)
    .optional()
    .catch(undefined);
}
