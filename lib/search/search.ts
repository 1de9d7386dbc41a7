import { and, desc, inArray, sql } from 'drizzle-orm';
import { dialogs } from '@/db/schema/dialogs';
import { type DialogRow, rowsWhere } from '@/lib/dialogs/dialog-list';
import type { Viewer } from '@/lib/people/viewer';
import { type Asked, isNarrowed } from './asked';
import { findHits, type Hit, pageSize, type SearchCursor, type SearchOrder } from './hits';
import { markedWords } from './marked-words';
import { type FoundPost, placesOf } from './places';
import { isAnything, type Queries } from './queries';
import { marked, type Piece, snippet } from './snippet';
import { dialogsWhere, type Where, whereOf } from './where';

/** A dialog that was found. */
export type Result = {
  row: DialogRow;
  title: Piece[];
  /** The post where it is said best, and how many more there are. */
  post?: FoundPost & { words: Piece[] };
  more: number;
};

export type Found = {
  results: Result[];
  total: number;
  /** There may be more than these, since not every post was weighed. */
  isCapped?: boolean;
  /** In how many spaces was searched: those the viewer sees, as far as the question does not narrow it. */
  spaceCount: number;
  older?: SearchCursor;
};

type Ask = { asked: Asked; queries: Queries; order: SearchOrder; cursor?: SearchCursor };

/** Dialogs the viewer sees in which the words were said; without words, those that fit the rest of the question. */
export async function search(viewer: Viewer, { asked, queries, order, cursor }: Ask): Promise<Found> {
  const where = await whereOf(viewer, asked);
  const spaceCount = where.spaceIds.length;
  if (!isAnything(queries)) {
    if (asked.words || !isNarrowed(asked)) return { results: [], total: 0, spaceCount };
    return { ...(await browse(viewer, where, cursor)), spaceCount };
  }
  const hits = await findHits(viewer, { queries, where, order, cursor });
  const page = hits.slice(0, pageSize);
  const [rows, posts] = await Promise.all([rowsOf(viewer, page), placesOf(page)]);
  const isMarked = await markedWords(queries, [...rows.map(({ title, lang }) => ({ text: title, lang })), ...posts]);
  const results = page.flatMap(({ dialogId, number, places }) => {
    const row = rows.find(({ id }) => id === dialogId);
    const post = posts.find((found) => found.dialogId === dialogId && found.number === number);
    if (!row || !post) return [];
    const isHit = (lang: string) => (word: string) => isMarked(word, lang);
    return [
      { row, title: marked(row.title, isHit(row.lang)), post: { ...post, words: snippet(post.text, isHit(post.lang)) }, more: places - 1 },
    ];
  });
  return { results, total: page[0]?.total ?? 0, isCapped: page[0]?.isCapped, spaceCount, older: cursorAfter(hits) };
}

/** The same question with one word of it missing, whichever; or, when it has only one, asked everywhere. */
export function widen(asked: Asked): Asked | undefined {
  const each = asked.words.match(/-?"[^"]*"|\S+/g) ?? [];
  const without = each.filter((word) => word.startsWith('-'));
  const wanted = each.filter((word) => !word.startsWith('-') && word.toLowerCase() !== 'or');
  if (wanted.length === 1 && isNarrowed(asked)) return { words: asked.words };
  if (wanted.length < 2 || wanted.length > 6) return;
  const ways = wanted.map((_, missing) => [...wanted.filter((_, index) => index !== missing), ...without].join(' '));
  return { ...asked, words: ways.join(' or ') };
}

function rowsOf(viewer: Viewer, hits: Hit[]) {
  if (hits.length === 0) return [];
  return rowsWhere(
    viewer,
    inArray(
      dialogs.id,
      hits.map(({ dialogId }) => dialogId),
    ),
  );
}

async function browse(viewer: Viewer, where: Where, cursor?: SearchCursor) {
  const beyond = cursor && sql`(${dialogs.lastActivityAt}, ${dialogs.id}) < (to_timestamp(${cursor.at}::float8), ${cursor.id}::uuid)`;
  const found = await rowsWhere(viewer, and(dialogsWhere(where), beyond))
    .orderBy(desc(dialogs.lastActivityAt), desc(dialogs.id))
    .limit(pageSize + 1);
  const results = found.slice(0, pageSize).map((row) => ({ row, title: [{ text: row.title, hit: false }], more: 0 }));
  return { results, total: 0, older: cursorAfter(found.map((row) => ({ at: row.lastActivityAt.getTime() / 1000, dialogId: row.id }))) };
}

function cursorAfter(found: { at: number; dialogId: string }[]) {
  const last = found.length > pageSize ? found[pageSize - 1] : undefined;
  return last && { at: last.at, id: last.dialogId };
}
