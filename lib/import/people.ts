import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Transaction } from '@/db/client';
import { copyRows } from '@/db/copy';
import { importedPeople } from '@/db/schema/imports';
import { people } from '@/db/schema/people';
import { keyOf } from './place';
import type { Post } from './post';
import { nameIn } from './words';

/** The people who wrote the posts, new ones added: they have no address and cannot sign in, and a role they had elsewhere gives no right here. */
export async function authorsOf(tx: Transaction, posts: Post[], unknown: string): Promise<(post: Post) => string> {
  // The first name somebody gave themselves.
  const authors = new Map(posts.toReversed().map((post) => [authorKey(post), post]));
  const idOf = await knownAmong(tx, [...authors.values()]);
  const missing = [...authors].flatMap(([key, post]) => (idOf.has(key) ? [] : [{ id: v7(), post, key }]));
  const importedAt = new Date();
  await copyRows(
    tx,
    people,
    missing.map(({ id, post: { author, row } }) => ({
      id,
      name: author.name || unknown,
      organisation: nameIn(row.author_org ?? '', 120, new Set()) || null,
      importedAt,
    })),
  );
  await copyRows(
    tx,
    importedPeople,
    missing.map(({ id, post: { row, author } }) => ({ src: row.src, key: author.key, personId: id })),
  );
  for (const { key, id } of missing) idOf.set(key, id);
  return (post) => need(idOf.get(authorKey(post)));
}

async function knownAmong(tx: Transaction, posts: Post[]) {
  const srcs = posts.map(({ row }) => row.src);
  const keys = posts.map(({ author }) => author.key);
  const known = await tx
    .select({ src: importedPeople.src, key: importedPeople.key, id: importedPeople.personId })
    .from(importedPeople)
    .innerJoin(
      sql`unnest(${sql.param(srcs)}::text[], ${sql.param(keys)}::text[]) as wanted(src, key)`,
      sql`wanted.src = ${importedPeople.src} and wanted.key = ${importedPeople.key}`,
    );
  return new Map(known.map(({ src, key, id }) => [keyOf(src, key), id]));
}

const authorKey = ({ row, author }: Post) => keyOf(row.src, author.key);

function need(id: string | undefined) {
  if (!id) throw new Error('An author was neither found nor added.');
  return id;
}
