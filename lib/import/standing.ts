import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { importedRows, importedThreads } from '@/db/schema/imports';
import { keyOf, type Place, type Standing } from './place';
import type { Post } from './post';

type Named = { src: string; id: string };

/** The hashes of rows imported before, by `keyOf`. */
export async function hashesOf(tx: Database, rows: { row: Named }[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const found = await tx
    .select({ src: importedRows.src, id: importedRows.externalId, hash: importedRows.hash })
    .from(importedRows)
    .innerJoin(wanted(rows.map(({ row }) => row)), sql`wanted.src = ${importedRows.src} and wanted.id = ${importedRows.externalId}`);
  return new Map(found.map(({ src, id, hash }) => [keyOf(src, id), hash]));
}

/** Everything the posts may be attached to. Their dialogs are locked, so that numbers stay dense while people answer. */
export async function standingFor(tx: Transaction, posts: Post[]): Promise<Standing> {
  const parents = posts.flatMap(({ row: { src, parent } }) => (parent === null ? [] : [{ src, id: parent }]));
  const threads = await threadsOf(tx, posts);
  return { threads, rows: await placesOf(tx, parents) };
}

async function threadsOf(tx: Transaction, posts: Post[]): Promise<Standing['threads']> {
  const names = distinct(posts.map(({ row }) => ({ src: row.src, id: row.thread })));
  const found = await tx
    .select({ src: importedThreads.src, name: importedThreads.thread, id: importedThreads.dialogId, accepted: importedThreads.accepted })
    .from(importedThreads)
    .innerJoin(wanted(names), sql`wanted.src = ${importedThreads.src} and wanted.id = ${importedThreads.thread}`);
  if (found.length === 0) return new Map();
  const locked = await tx
    .select({
      dialogId: dialogs.id,
      spaceId: dialogs.spaceId,
      authorId: dialogs.authorId,
      createdAt: sql<number>`${epochMs(dialogs.createdAt)}`,
      lastNumber: dialogs.lastNumber,
    })
    .from(dialogs)
    .where(
      inArray(
        dialogs.id,
        found.map(({ id }) => id),
      ),
    )
    .orderBy(dialogs.id)
    .for('no key update');
  const dialogOf = new Map(locked.map((dialog) => [dialog.dialogId, dialog]));
  return new Map(
    found.flatMap(({ src, name, id, accepted }) => {
      const dialog = dialogOf.get(id);
      return dialog ? [[keyOf(src, name), { ...dialog, accepted }]] : [];
    }),
  );
}

async function placesOf(tx: Transaction, parents: Named[]): Promise<Map<string, Place>> {
  const names = distinct(parents);
  if (names.length === 0) return new Map();
  const found = await tx
    .select({
      src: importedRows.src,
      name: importedRows.externalId,
      dialogId: dialogs.id,
      id: replies.id,
      branch: sql<number>`coalesce(${replies.branch}, 0)`,
      createdAt: sql<number>`coalesce(${epochMs(replies.createdAt)}, ${epochMs(dialogs.createdAt)})`,
    })
    .from(importedRows)
    .innerJoin(wanted(names), sql`wanted.src = ${importedRows.src} and wanted.id = ${importedRows.externalId}`)
    .innerJoin(dialogs, eq(dialogs.id, importedRows.dialogId))
    .leftJoin(replies, and(eq(replies.id, importedRows.replyId), eq(replies.dialogId, dialogs.id)))
    .where(sql`${replies.id} is not null or ${importedRows.replyId} is null`);
  return new Map(found.map(({ src, name, ...place }) => [keyOf(src, name), place]));
}

function wanted(names: Named[]) {
  return sql`unnest(${sql.param(names.map(({ src }) => src))}::text[], ${sql.param(names.map(({ id }) => id))}::text[]) as wanted(src, id)`;
}

const epochMs = (column: typeof dialogs.createdAt | typeof replies.createdAt) => sql`round(extract(epoch from ${column}) * 1000)::float8`;

function distinct(names: Named[]) {
  return [...new Map(names.map((name) => [keyOf(name.src, name.id), name])).values()];
}
