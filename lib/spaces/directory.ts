import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { dialogs } from '@/db/schema/dialogs';
import { admissions, memberships, spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { anyAsker, askerValues, mayRead, seesSpace } from './seeing';

/** For fewer people than this the answer time would be that of persons. */
const membersForFigures = 10;

export type Listed = Awaited<ReturnType<typeof listSpaces>>[number];

const waiting = db
  .select({ spaceId: dialogs.spaceId, questions: sql<number>`count(*)::int`.as('questions') })
  .from(dialogs)
  .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
  .where(and(sql`${dialogs.questionState} in ('unanswered', 'open')`, isNull(dialogs.closedAt), mayRead(anyAsker)))
  .groupBy(dialogs.spaceId)
  .as('waiting');

const answering = db
  .select({
    spaceId: dialogs.spaceId,
    ms: sql<number>`(percentile_cont(0.5) within group (order by extract(epoch from ${dialogs.firstAnswerAt} - ${dialogs.createdAt})) * 1000)::float8`.as(
      'ms',
    ),
  })
  .from(dialogs)
  .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
  .where(
    and(
      eq(dialogs.kind, 'question'),
      sql`${dialogs.lastActivityAt} > now() - interval '90 days' and ${dialogs.createdAt} > now() - interval '90 days'`,
      sql`${dialogs.firstAnswerAt} is not null`,
      mayRead(anyAsker),
    ),
  )
  .groupBy(dialogs.spaceId)
  .as('answering');

const seen = db
  .select({
    id: spaces.id,
    slug: spaces.slug,
    name: spaces.name,
    about: spaces.about,
    parentId: spaces.parentId,
    departmentId: spaces.departmentId,
    joinPolicy: spaces.joinPolicy,
    visibility: spaces.visibility,
    archivedAt: spaces.archivedAt,
    memberCount: spaces.memberCount,
    lastActivityAt: spaces.lastActivityAt,
    openQuestions: sql<number>`coalesce(${waiting.questions}, 0)`,
    /** The median of 90 days, in milliseconds. */
    answerTime: sql<number | null>`case when ${spaces.memberCount} >= ${sql.raw(String(membersForFigures))} then ${answering.ms} end`,
    role: memberships.role,
    admission: admissions.kind,
  })
  .from(spaces)
  .leftJoin(memberships, and(eq(memberships.spaceId, spaces.id), eq(memberships.personId, anyAsker.id)))
  .leftJoin(admissions, and(eq(admissions.spaceId, spaces.id), eq(admissions.personId, anyAsker.id)))
  .leftJoin(waiting, eq(waiting.spaceId, spaces.id))
  .leftJoin(answering, eq(answering.spaceId, spaces.id))
  .where(seesSpace(anyAsker))
  .orderBy(sql`${spaces.name} collate "de-x-icu"`, asc(spaces.id))
  .prepare('directory');

/** Every space the viewer may see, by name, with what is open there and what they are in it. */
export function listSpaces(viewer: Viewer) {
  return seen.execute(askerValues(viewer));
}

export function listDepartments() {
  return db
    .select({ id: departments.id, name: departments.name, parentId: departments.parentId })
    .from(departments)
    .orderBy(asc(departments.position), sql`${departments.name} collate "de-x-icu"`);
}
