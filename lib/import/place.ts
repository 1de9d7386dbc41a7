import { v7 } from 'uuid';
import type { Post } from './post';
import type { Rule } from './rules';
import { openingWords, replyWords, type Words } from './words';

/** Where an earlier row stands. `id` and `branch` are a reply's; an opening has none. */
export type Place = { dialogId: string; id: string | null; branch: number; createdAt: number };

export type Thread = {
  dialogId: string;
  spaceId: string;
  authorId: string;
  createdAt: number;
  lastNumber: number;
  /** The row that will be the best reply. */
  accepted: string | null;
};

/** What stands already, by `keyOf` row and thread; placing adds to it. */
export type Standing = { rows: Map<string, Place>; threads: Map<string, Thread> };

export type Placed = {
  post: Post;
  words: Words;
  thread: Thread;
  authorId: string;
  /** The dialog's for an opening, whose number is 0. */
  id: string;
  number: number;
  branch: number;
  parentId: string | null;
  createdAt: number;
  rules: Set<Rule>;
};

export const keyOf = (src: string, id: string) => `${src}\n${id}`;

type People = { authorOf: (post: Post) => string; spaceOf: (post: Post) => string };

/** Gives each post its place in the tree, in the order they came; a post whose place is missing is put where it can be read. */
export function place(posts: Post[], standing: Standing, { authorOf, spaceOf }: People, language: string): Placed[] {
  return posts.map((post) => {
    const { src, thread: name, id } = post.row;
    const thread = standing.threads.get(keyOf(src, name));
    const placed = thread
      ? answer(post, thread, parentOf(post, thread, standing), authorOf(post), language)
      : begin(post, authorOf(post), spaceOf(post), language);
    standing.threads.set(keyOf(src, name), placed.thread);
    const { dialogId } = placed.thread;
    standing.rows.set(keyOf(src, id), {
      dialogId,
      id: placed.number === 0 ? null : placed.id,
      branch: placed.branch,
      createdAt: placed.createdAt,
    });
    return placed;
  });
}

/** Only in the same dialog: a row that answers one of another thread answers its own dialog instead. */
function parentOf({ row }: Post, { dialogId }: Thread, { rows }: Standing) {
  const parent = row.parent === null ? undefined : rows.get(keyOf(row.src, row.parent));
  return parent?.dialogId === dialogId ? parent : undefined;
}

function begin(post: Post, authorId: string, spaceId: string, language: string): Placed {
  const { row } = post;
  const words = row.parent === null ? post.words : openingWords(row, language);
  const rules = new Set([...post.rules, ...words.rules]);
  if (row.parent !== null || row.parent_missing) rules.add('orphan');
  if (post.createdAt === undefined) rules.add('noDate');
  const createdAt = post.createdAt ?? post.otherwiseAt;
  const id = v7();
  const thread = { dialogId: id, spaceId, authorId, createdAt, lastNumber: 0, accepted: row.accepted ?? null };
  return { post, words, thread, authorId, id, number: 0, branch: 0, parentId: null, createdAt, rules };
}

function answer(post: Post, thread: Thread, parent: Place | undefined, authorId: string, language: string): Placed {
  const { row } = post;
  const words = row.parent === null ? replyWords(row, language) : post.words;
  const rules = new Set([...post.rules, ...words.rules]);
  if (!parent) rules.add(row.parent === null && !row.parent_missing ? 'severalHeads' : 'orphan');

  const earliest = parent?.createdAt ?? thread.createdAt;
  if (post.createdAt === undefined) rules.add('noDate');
  else if (post.createdAt < earliest) rules.add('replyOlderThanParent');

  thread.lastNumber += 1;
  return {
    post,
    words,
    thread,
    authorId,
    id: v7(),
    number: thread.lastNumber,
    branch: parent?.id ? parent.branch : thread.lastNumber,
    parentId: parent?.id ?? null,
    createdAt: Math.max(post.createdAt ?? earliest, earliest),
    rules,
  };
}
