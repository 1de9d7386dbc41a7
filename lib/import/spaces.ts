import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { importedSpaces } from '@/db/schema/imports';
import { spaces } from '@/db/schema/spaces';
import { freeSlug, slugOf } from '@/lib/spaces/slugs';
import type { Post } from './post';
import type { Row } from './row';
import { nameIn } from './words';

export type SpaceKey = { src: string; group: string; name: string };

/** The spaces the posts stand in, new ones added: open to every employee, below the space of their group. */
export async function spacesOf(tx: Transaction, posts: Post[]): Promise<(post: Post) => string> {
  const idOf = await knownOf(tx, [...new Set(posts.map(({ row }) => row.src))]);
  async function space(key: SpaceKey): Promise<string> {
    const known = idOf.get(JSON.stringify(key));
    if (known) return known;
    const parentId = key.group && key.name ? await space({ ...key, name: '' }) : undefined;
    const added = await addSpace(tx, key, parentId);
    idOf.set(JSON.stringify(key), added);
    return added;
  }
  const ids = new Map<Post, string>();
  for (const post of posts) ids.set(post, await space(spaceKey(post.row)));
  return (post) => ids.get(post) ?? never();
}

/** Name and path of each space the rows were about, in the order they came up. */
export async function pathsOf(tx: Pick<Transaction, 'select'>, keys: SpaceKey[]): Promise<{ name: string; path: string }[]> {
  const paths = [];
  for (const key of keys) {
    const [found] = await tx
      .select({ name: spaces.name, slug: spaces.slug })
      .from(importedSpaces)
      .innerJoin(spaces, eq(spaces.id, importedSpaces.spaceId))
      .where(and(eq(importedSpaces.src, key.src), eq(importedSpaces.spaceGroup, key.group), eq(importedSpaces.name, key.name)));
    if (found) paths.push({ name: found.name, path: `/spaces/${found.slug}` });
  }
  return paths;
}

export function spaceKey({ src, space_group, space }: Pick<Row, 'src' | 'space_group' | 'space'>): SpaceKey {
  return { src, group: space_group ?? '', name: space };
}

function never(): never {
  throw new Error('The post was not among those asked about.');
}

async function knownOf(tx: Transaction, srcs: string[]) {
  const known = await tx.select().from(importedSpaces).where(inArray(importedSpaces.src, srcs));
  return new Map(known.map(({ src, spaceGroup, name, spaceId }) => [JSON.stringify({ src, group: spaceGroup, name }), spaceId]));
}

async function addSpace(tx: Transaction, { src, group, name }: SpaceKey, parentId: string | undefined) {
  const shown = nameIn(name || group, 80, new Set()) || src;
  const [added] = await tx
    .insert(spaces)
    .values({ name: shown, slug: await freeSlug(tx, slugOf(shown)), parentId, importedAt: new Date() })
    .returning({ id: spaces.id });
  if (!added) throw new Error('The space was not inserted.');
  await tx.insert(importedSpaces).values({ src, spaceGroup: group, name, spaceId: added.id });
  return added.id;
}
