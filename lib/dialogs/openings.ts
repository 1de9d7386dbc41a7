import { and, eq, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { dialogs, mentions, reads } from '@/db/schema/dialogs';
import { memberships, spaces } from '@/db/schema/spaces';
import { record } from '@/lib/events/record';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import { indexPost } from '@/lib/search/entries';
import { seesSpace } from '@/lib/spaces/seeing';
import type { DialogInput } from './input';
import { whyNotStart } from './policy';
import { renderWords } from './words';

/** Begins a dialog and gives its address. */
export async function startDialog(viewer: Viewer, { id, spaceId, kind, title, body, tags, guestsMayRead }: DialogInput) {
  const found = await spaceToStartIn(viewer, spaceId);
  if (!found) throw new Refusal('form.notFound');
  refuse(whyNotStart(found, kind));
  const { space } = found;
  const words = await renderWords(db, viewer, spaceId, { source: body });

  await db.transaction(async (tx) => {
    const [begun] = await tx
      .insert(dialogs)
      .values({
        id,
        spaceId,
        kind,
        title,
        source: words.source,
        html: words.html,
        lang: words.lang,
        tags: [...new Set([...tags, ...words.tags])],
        authorId: viewer.id,
        authorDepartmentId: viewer.departmentId,
        guestsMayRead: (guestsMayRead && space.visibility === 'guests') || viewer.kind === 'guest',
      })
      .onConflictDoNothing()
      .returning({ id: dialogs.id, createdAt: dialogs.createdAt });
    if (!begun) return sentBefore(tx, viewer, id);
    await tx
      .update(spaces)
      .set({ dialogCount: sql`${spaces.dialogCount} + 1`, lastActivityAt: begun.createdAt })
      .where(eq(spaces.id, spaceId));
    await tx.insert(reads).values({ personId: viewer.id, dialogId: id, number: 0 }).onConflictDoNothing();
    await mention(tx, id, 0, words.mentions);
    await indexPost(tx, {
      dialogId: id,
      number: 0,
      spaceId,
      authorId: viewer.id,
      createdAt: begun.createdAt,
      lang: words.lang,
      title,
      text: words.text,
    });
    await record(tx, viewer, {
      action: 'dialog.started',
      subject: { kind: 'dialog', id },
      spaceId,
      dialogId: id,
      details: { kind },
      wakes: [{ topic: `space:${spaceId}` }],
    });
  });
  return { path: `/spaces/${space.slug}/dialogs/${id}` };
}

/** Remembers who was named, once for each post. */
export async function mention(tx: Transaction, dialogId: string, number: number, personIds: string[]) {
  if (personIds.length === 0) return;
  await tx
    .insert(mentions)
    .values(personIds.map((personId) => ({ dialogId, number, personId })))
    .onConflictDoNothing();
}

export async function spaceToStartIn(viewer: Viewer, spaceId: string) {
  const [found] = await db
    .select({
      space: {
        id: spaces.id,
        slug: spaces.slug,
        name: spaces.name,
        visibility: spaces.visibility,
        joinPolicy: spaces.joinPolicy,
        announcers: spaces.announcers,
        archivedAt: spaces.archivedAt,
      },
      role: memberships.role,
    })
    .from(spaces)
    .leftJoin(memberships, and(eq(memberships.spaceId, spaces.id), eq(memberships.personId, viewer.id)))
    .where(and(eq(spaces.id, spaceId), seesSpace(viewer)));
  return found;
}

/** A form sent twice: fine when the row is the viewer's own. */
async function sentBefore(tx: Transaction, viewer: Viewer, id: string) {
  const [own] = await tx
    .select({ id: dialogs.id })
    .from(dialogs)
    .where(and(eq(dialogs.id, id), eq(dialogs.authorId, viewer.id)));
  if (!own) throw new Refusal('dialogs.refusals.alreadyUsed');
}
