import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { formerSlugs, spaces } from '@/db/schema/spaces';
import { record } from '@/lib/events/record';
import { render } from '@/lib/markdown/render';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import { consistent } from './founding';
import type { AccessInput, DescribeInput } from './input';
import { needSpace } from './memberships';
import { whyNotArchive, whyNotReopen, whyNotSettings } from './policy';
import { isFree } from './slugs';
import { getSpaceById } from './spaces';

type Described = Pick<typeof spaces.$inferSelect, 'name' | 'slug' | 'about' | 'welcome'>;

/** The welcome of a space the viewer may see, as written and as shown. */
export async function getWelcome(viewer: Viewer, spaceId: string) {
  if (!(await getSpaceById(viewer, spaceId))) return;
  const [welcome] = await db.select({ source: spaces.welcome, html: spaces.welcomeHtml }).from(spaces).where(eq(spaces.id, spaceId));
  return welcome;
}

/** What stands in the description now, so that two who write at once notice each other. */
export function revisionOf({ name, slug, about, welcome }: Described) {
  return createHash('sha1')
    .update(JSON.stringify([name, slug, about, welcome]))
    .digest('base64url');
}

/** Name, address, a sentence and the welcome. An old address goes on leading here. Gives the address. */
export async function describeSpace(viewer: Viewer, { spaceId, slug, welcome, revision, anyway, ...words }: DescribeInput) {
  refuse(whyNotSettings(viewer, await needSpace(viewer, spaceId)));
  return db.transaction(async (tx) => {
    const before = await lock(tx, spaceId);
    if (!anyway && revision !== revisionOf(before)) throw new Refusal('spaces.settings.changedMeanwhile', 'revision');
    if (slug !== before.slug) {
      if (!(await isFree(tx, slug, spaceId))) throw new Refusal('spaces.whyNot.slugTaken', 'slug');
      await tx.delete(formerSlugs).where(eq(formerSlugs.slug, slug));
      await tx.insert(formerSlugs).values({ slug: before.slug, spaceId });
    }
    const change = { ...words, slug, welcome, welcomeHtml: render(welcome, 'markdown').html };
    await tx.update(spaces).set(change).where(eq(spaces.id, spaceId));
    await tell(tx, viewer, spaceId, 'space.described', slug === before.slug ? {} : { slug });
    return { slug };
  });
}

/** Who sees the space, who comes in, who announces. Members stay members, though guests may lose sight of it. */
export async function setAccess(viewer: Viewer, { spaceId, announcers, ...access }: AccessInput) {
  refuse(whyNotSettings(viewer, await needSpace(viewer, spaceId)));
  await db.transaction(async (tx) => {
    const change = { announcers, ...consistent(access) };
    await tx.update(spaces).set(change).where(eq(spaces.id, spaceId));
    await tell(tx, viewer, spaceId, 'space.access_changed', change);
  });
}

/** From now on the space is only read. */
export async function archiveSpace(viewer: Viewer, { spaceId }: { spaceId: string }) {
  refuse(whyNotArchive(viewer, await needSpace(viewer, spaceId)));
  await setArchived(viewer, spaceId, 'space.archived');
}

export async function reopenSpace(viewer: Viewer, { spaceId }: { spaceId: string }) {
  refuse(whyNotReopen(viewer, await needSpace(viewer, spaceId)));
  await setArchived(viewer, spaceId, 'space.reopened');
}

async function setArchived(viewer: Viewer, spaceId: string, action: 'space.archived' | 'space.reopened') {
  await db.transaction(async (tx) => {
    const archivedAt = action === 'space.archived' ? sql`now()` : null;
    await tx.update(spaces).set({ archivedAt }).where(eq(spaces.id, spaceId));
    await tell(tx, viewer, spaceId, action);
  });
}

async function lock(tx: Transaction, spaceId: string): Promise<Described> {
  const [space] = await tx.select().from(spaces).where(eq(spaces.id, spaceId)).for('update');
  if (!space) throw new Refusal('form.notFound');
  return space;
}

function tell(tx: Transaction, viewer: Viewer, spaceId: string, action: string, details?: Record<string, string>) {
  const wakes = [{ topic: `access:${spaceId}` }, { topic: `space:${spaceId}` }] as const;
  return record(tx, viewer, { action, subject: { kind: 'space', id: spaceId }, spaceId, details, wakes: [...wakes] });
}
