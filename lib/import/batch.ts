import { sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { copyRows } from '@/db/copy';
import { events } from '@/db/schema/events';
import { importedRows, importedThreads } from '@/db/schema/imports';
import { searchEntries } from '@/db/schema/search';
import { spaces } from '@/db/schema/spaces';
import type { Language } from '@/lib/i18n/languages';
import { translator } from '@/lib/i18n/translator';
import { type Growth, growthsOf, writeDialogs } from './dialogs';
import { eventsOf } from './events';
import { authorsOf } from './people';
import { keyOf, type Placed, place } from './place';
import type { Post } from './post';
import { spacesOf } from './spaces';
import { hashesOf, standingFor } from './standing';

/** Two imports at once take turns, batch by batch. */
const turn = 7_041_962;
const tries = 5;

export type Written = { placed: Placed[]; unchanged: Post[]; usedTwice: Post[] };

/** Writes what is new among the posts: all of it or nothing, together with the memory that it was written. */
export async function writeBatch(posts: Post[], language: Language): Promise<Written> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction((tx) => write(tx, posts, language));
    } catch (error) {
      if (attempt === tries || !isPassing(error)) throw error;
    }
  }
}

async function write(tx: Transaction, posts: Post[], language: Language): Promise<Written> {
  await tx.execute(sql`select pg_advisory_xact_lock(${turn})`);
  const { fresh, ...rest } = sorted(posts, await hashesOf(tx, posts));
  if (fresh.length === 0) return { placed: [], ...rest };

  const t = translator(language);
  const authorOf = await authorsOf(tx, fresh, t('imports.unknownAuthor'));
  const spaceOf = await spacesOf(tx, fresh);
  const placed = place(fresh, await standingFor(tx, fresh), { authorOf, spaceOf }, language);
  const growths = growthsOf(placed);
  await writeDialogs(tx, growths, t);
  await remember(tx, growths, placed);
  await copyRows(tx, searchEntries, placed.map(entryOf));
  await copyRows(tx, events, growths.flatMap(eventsOf));
  await countInSpaces(tx, growths);
  return { placed, ...rest };
}

/** What is new, what is known, and what says something else than the row that had its id first. */
export function sorted<One extends Pick<Post, 'row' | 'hash'>>(posts: One[], hashes: Map<string, string>) {
  const groups = { fresh: [] as One[], unchanged: [] as One[], usedTwice: [] as One[] };
  for (const post of posts) {
    const key = keyOf(post.row.src, post.row.id);
    const hash = hashes.get(key);
    groups[hash === undefined ? 'fresh' : hash === post.hash ? 'unchanged' : 'usedTwice'].push(post);
    hashes.set(key, hash ?? post.hash);
  }
  return groups;
}

async function remember(tx: Transaction, growths: Growth[], placed: Placed[]) {
  await copyRows(
    tx,
    importedThreads,
    growths.flatMap(({ thread: { dialogId, accepted }, opening }) =>
      opening ? [{ src: opening.post.row.src, thread: opening.post.row.thread, dialogId, accepted }] : [],
    ),
  );
  await copyRows(
    tx,
    importedRows,
    placed.map(({ post: { row, hash }, thread: { dialogId }, id, number }) => ({
      src: row.src,
      externalId: row.id,
      hash,
      dialogId,
      replyId: number === 0 ? null : id,
      license: row.license,
      url: row.url ?? null,
    })),
  );
}

function entryOf({ thread: { dialogId, spaceId }, number, authorId, createdAt, words }: Placed) {
  return {
    dialogId,
    number,
    spaceId,
    authorId,
    createdAt: new Date(createdAt),
    lang: words.lang,
    title: words.title,
    text: words.text,
  };
}

/** Counts on in the spaces, always in the same order, and wakes each once. */
async function countInSpaces(tx: Transaction, growths: Growth[]) {
  const added = Map.groupBy(growths, ({ thread }) => thread.spaceId);
  for (const [spaceId, grown] of [...added].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const begun = grown.filter(({ opening }) => opening).length;
    const activeAt = Math.max(...grown.map((growth) => growth.activeAt));
    await tx.execute(sql`update ${spaces} set dialog_count = dialog_count + ${begun},
      last_activity_at = greatest(last_activity_at, to_timestamp(${activeAt}::float8 / 1000)) where id = ${spaceId}`);
    await tx.execute(sql`select pg_notify('live', ${JSON.stringify({ topic: `space:${spaceId}` })})`);
  }
}

/** A deadlock with somebody posting, or the address of a new space taken this very moment. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && (error.code === '40P01' || error.code === '23505')) || isPassing(error.cause);
}
