import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { copyRows } from '@/db/copy';
import { dialogs, mentions, reactions, reads, replies } from '@/db/schema/dialogs';
import { searchEntries } from '@/db/schema/search';
import { spaces } from '@/db/schema/spaces';
import { reactionKinds } from '@/lib/dialogs/kinds';
import type { Calendar } from './calendar';
import { lastVisit } from './seed-people';
import type { Post, Told } from './telling';

export async function seedDialogs(tx: Transaction, told: Told[], calendar: Calendar) {
  const posts = told.flatMap((dialog) => [dialog.opening, ...dialog.replies].map((post) => ({ dialog, post })));
  await copyRows(tx, dialogs, told.map(dialogRow));
  await copyRows(
    tx,
    replies,
    posts.filter(({ post }) => post.number > 0).map(({ dialog, post }) => replyRow(dialog, post)),
  );
  await copyRows(
    tx,
    searchEntries,
    posts.map(({ dialog, post }) => entryRow(dialog, post)),
  );
  await copyRows(
    tx,
    mentions,
    posts.flatMap(({ dialog, post }) => mentionRows(dialog, post)),
  );
  await copyRows(
    tx,
    reactions,
    posts.flatMap(({ dialog, post }) => reactionRows(dialog, post, calendar.now)),
  );
  await copyRows(
    tx,
    reads,
    told.flatMap((dialog) => readRows(dialog, lastVisit(calendar))),
  );
  await tx.update(spaces).set({
    lastActivityAt: sql`(select max(${dialogs.lastActivityAt}) from ${dialogs} where ${dialogs.spaceId} = ${spaces.id})`,
  });
}

function dialogRow({ space, dialog, opening, replies: answers, best, closed }: Told) {
  const others = answers.filter(({ by }) => by.id !== opening.by.id);
  return {
    ...postRow(opening),
    spaceId: space.id,
    kind: dialog.kind,
    title: dialog.title,
    tags: [...new Set([...dialog.tags, ...opening.words.tags])],
    guestsMayRead: dialog.guests ?? false,
    version: 1 + answers.length,
    replyCount: answers.length,
    lastNumber: answers.length,
    lastActivityAt: new Date(answers.at(-1)?.at ?? opening.at),
    othersReplyCount: others.length,
    firstAnswerAt: others[0] ? new Date(others[0].at) : null,
    bestReplyId: best?.id ?? null,
    pinnedAt: dialog.pinned ? new Date(opening.at) : null,
    closedAt: closed ? new Date(closed.at) : null,
    closedById: closed?.by.id ?? null,
    outcome: closed?.outcome ?? null,
  };
}

function replyRow({ opening }: Told, post: Post) {
  return { ...postRow(post), dialogId: opening.id, number: post.number, branch: post.branch, parentId: post.parentId };
}

function postRow({ id, by, at, source, words, lang, reactions: given }: Post) {
  return {
    id,
    authorId: by.id,
    authorDepartmentId: by.departmentId,
    source,
    html: words.html,
    lang,
    createdAt: new Date(at),
    reactionCounts: reactionKinds.map((kind) => given.filter((reaction) => reaction.kind === kind).length),
  };
}

function entryRow({ space, dialog, opening }: Told, { number, by, at, lang, words }: Post) {
  const title = number === 0 ? dialog.title : '';
  return { dialogId: opening.id, number, spaceId: space.id, authorId: by.id, createdAt: new Date(at), lang, title, text: words.text };
}

function mentionRows({ opening }: Told, { number, at, words }: Post) {
  return words.mentions.people.map((personId) => ({ dialogId: opening.id, number, personId, createdAt: new Date(at) }));
}

function reactionRows({ opening }: Told, { number, at, reactions: given }: Post, now: number) {
  return given.map(({ by, kind }, index) => ({
    dialogId: opening.id,
    number,
    personId: by.id,
    kind,
    createdAt: new Date(Math.min(at + (7 + index * 23) * 60_000, now)),
  }));
}

/** Those who sign in had read everything when they left yesterday, and whatever they wrote themselves since. */
function readRows({ space, dialog, opening, replies: answers }: Told, left: number) {
  return space.members
    .filter(({ person }) => !person.key.startsWith('crowd-') && (person.kind !== 'guest' || dialog.guests))
    .flatMap(({ person }) => {
      const seenTo = (post: Post) => post.at <= left || post.by.id === person.id;
      if (!seenTo(opening)) return [];
      const unseen = answers.findIndex((reply) => !seenTo(reply));
      const number = unseen === -1 ? answers.length : unseen;
      return [{ personId: person.id, dialogId: opening.id, number, readAt: new Date(Math.max(left, opening.at)) }];
    });
}
