import { and, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { record } from '@/lib/events/record';
import { htmlToMarkdown } from '@/lib/markdown/to-markdown';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import { indexPost } from '@/lib/search/entries';
import { type EditInput, withPlainLines } from './input';
import { mention } from './openings';
import { whyNotEdit } from './policy';
import { needPost } from './posts';
import { renderWords } from './words';

/** A post as its author edits it. An imported HTML body becomes Markdown only here. */
export async function getEditable(viewer: Viewer, dialogId: string, number: number) {
  const { dialog, post } = await needPost(viewer, dialogId, number);
  refuse(whyNotEdit(viewer, dialog, post));
  const body = withPlainLines(post.format === 'html' ? htmlToMarkdown(post.html) : post.source);
  return { dialog, number, body, author: post.author, editedBy: post.editedBy, changedAt: changedAt(post) };
}

/** Writes new words over a post, unless somebody else did so since the edit began: then both versions are shown. */
export async function editPost(viewer: Viewer, { dialogId, number, basedOn, body, title, tags }: EditInput) {
  const { dialog, post } = await needPost(viewer, dialogId, number);
  refuse(whyNotEdit(viewer, dialog, post));
  if (post.source === body && (number > 0 || (title === dialog.title && tags.join() === dialog.tags.join()))) return { number };
  if (changedAt(post).toISOString() !== basedOn) throw new Refusal('dialogs.refusals.editedMeanwhile', 'basedOn');
  const words = await renderWords(db, viewer, dialog.space.id, { source: body });

  await db.transaction(async (tx) => {
    const change = {
      source: words.source,
      format: 'markdown' as const,
      html: words.html,
      lang: words.lang,
      editedAt: sql`now()`,
      editedById: viewer.id,
    };
    const unchanged = (table: typeof dialogs | typeof replies) =>
      sql`coalesce(${table.editedAt}, ${table.createdAt}) = ${changedAt(post).toISOString()}`;
    const [edited] =
      number === 0
        ? await tx
            .update(dialogs)
            .set({ ...change, title, tags: [...new Set([...tags, ...words.tags])] })
            .where(and(eq(dialogs.id, dialogId), unchanged(dialogs)))
            .returning({ id: dialogs.id })
        : await tx
            .update(replies)
            .set(change)
            .where(and(eq(replies.id, post.id), unchanged(replies)))
            .returning({ id: replies.id });
    if (!edited) throw new Refusal('dialogs.refusals.editedMeanwhile', 'basedOn');
    await mention(tx, dialogId, number, words.mentions);
    const entry = { dialogId, number, spaceId: dialog.space.id, authorId: post.author.id, createdAt: post.createdAt, lang: words.lang };
    await indexPost(tx, { ...entry, title: number === 0 ? (title ?? dialog.title) : '', text: words.text });
    const [{ version } = { version: undefined }] = await tx
      .update(dialogs)
      .set({ version: sql`${dialogs.version} + 1` })
      .where(eq(dialogs.id, dialogId))
      .returning({ version: dialogs.version });
    await record(tx, viewer, {
      action: number === 0 ? 'dialog.edited' : 'reply.edited',
      subject: { kind: number === 0 ? 'dialog' : 'reply', id: post.id },
      spaceId: dialog.space.id,
      dialogId,
      details: { number },
      wakes: [{ topic: `dialog:${dialogId}`, version }],
    });
  });
  return { number };
}

function changedAt(post: { createdAt: Date; editedAt: Date | null }) {
  return post.editedAt ?? post.createdAt;
}
