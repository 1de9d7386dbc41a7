import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { cache } from 'react';
import { z } from 'zod';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { dialogs } from '@/db/schema/dialogs';
import { duties, people } from '@/db/schema/people';
import { memberships, spaces } from '@/db/schema/spaces';
import { record } from '@/lib/events/record';
import { seesDialog, seesSpace } from '@/lib/spaces/seeing';
import type { Duty } from './duty';
import type { ProfileInput, ReadingInput } from './input';
import { seesPerson } from './seeing';
import type { Viewer } from './viewer';

const shownDialogs = 8;

/** Somebody the viewer may know, as they introduce themselves; nothing otherwise. */
export const getPerson = cache(async (viewer: Viewer, personId: string) => {
  if (!z.uuid().safeParse(personId).success) return;
  const [person] = await db
    .select({
      id: people.id,
      name: people.name,
      kind: people.kind,
      departmentId: people.departmentId,
      department: departments.name,
      organisation: people.organisation,
      askAbout: people.askAbout,
      about: people.about,
      timeZone: people.timeZone,
      suspendedAt: people.suspendedAt,
      leftAt: people.leftAt,
      importedAt: people.importedAt,
      expiresAt: people.expiresAt,
      duties: sql<
        Duty[]
      >`array(select ${duties.duty}::text from ${duties} where ${duties.personId} = ${people.id} order by ${duties.duty})`,
    })
    .from(people)
    .leftJoin(departments, eq(departments.id, people.departmentId))
    .where(and(eq(people.id, personId), seesPerson(viewer)));
  return person;
});

export type Profile = NonNullable<Awaited<ReturnType<typeof getPerson>>>;

/** The spaces somebody belongs to, of those the viewer sees. */
export function listSpacesOf(viewer: Viewer, personId: string) {
  return db
    .select({ id: spaces.id, slug: spaces.slug, name: spaces.name, role: memberships.role })
    .from(memberships)
    .innerJoin(spaces, eq(spaces.id, memberships.spaceId))
    .where(and(eq(memberships.personId, personId), isNull(spaces.archivedAt), seesSpace(viewer)))
    .orderBy(sql`${spaces.name} collate "de-x-icu"`);
}

/** What somebody began lately, of what the viewer may read. */
export function listDialogsBegunBy(viewer: Viewer, personId: string) {
  return db
    .select({
      id: dialogs.id,
      title: dialogs.title,
      lang: dialogs.lang,
      kind: dialogs.kind,
      questionState: dialogs.questionState,
      closedAt: dialogs.closedAt,
      createdAt: dialogs.createdAt,
      space: spaces.name,
      slug: spaces.slug,
    })
    .from(dialogs)
    .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
    .where(and(eq(dialogs.authorId, personId), seesDialog(viewer)))
    .orderBy(desc(dialogs.createdAt))
    .limit(shownDialogs);
}

/** One's own words about oneself, for the form. */
export async function getOwnProfile(viewer: Viewer) {
  const [own] = await db
    .select({ name: people.name, about: people.about, askAbout: people.askAbout, email: people.email, organisation: people.organisation })
    .from(people)
    .where(eq(people.id, viewer.id));
  return own;
}

export type OwnProfile = NonNullable<Awaited<ReturnType<typeof getOwnProfile>>>;

export async function updateProfile(viewer: Viewer, { name, about, askAbout }: ProfileInput) {
  await db.transaction(async (tx) => {
    await tx.update(people).set({ name, about, askAbout }).where(eq(people.id, viewer.id));
    await record(tx, viewer, { action: 'person.introduced', subject: { kind: 'person', id: viewer.id } });
  });
}

/** How the hub speaks to the viewer and what it looks like. */
export async function updateReading(viewer: Viewer, { language, timeZone, theme }: ReadingInput) {
  await db.update(people).set({ language, timeZone, theme }).where(eq(people.id, viewer.id));
}
