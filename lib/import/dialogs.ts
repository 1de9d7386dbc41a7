import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { copyRows } from '@/db/copy';
import { dialogs, replies } from '@/db/schema/dialogs';
import type { Translator } from '@/lib/i18n/translator';
import type { Placed, Thread } from './place';
import { fateOf, kindOf, sourceOf } from './sources';

/** What a batch adds to one dialog. */
export type Growth = {
  thread: Thread;
  opening: Placed | undefined;
  replies: Placed[];
  others: number;
  activeAt: number;
  answeredAt: number | null;
  best: Placed | undefined;
};

export function growthsOf(placed: Placed[]): Growth[] {
  const growths = new Map<Thread, Growth>();
  for (const post of placed) {
    const { thread } = post;
    const growth = growths.get(thread) ?? emptyGrowth(thread);
    growths.set(thread, growth);
    growth.activeAt = Math.max(growth.activeAt, post.createdAt);
    if (post.number === 0) growth.opening = post;
    else grow(growth, post);
  }
  return [...growths.values()];
}

function emptyGrowth(thread: Thread): Growth {
  return { thread, opening: undefined, replies: [], others: 0, activeAt: 0, answeredAt: null, best: undefined };
}

function grow(growth: Growth, post: Placed) {
  growth.replies.push(post);
  if (post.post.row.id === growth.thread.accepted) growth.best = post;
  if (post.authorId === growth.thread.authorId) return;
  growth.others += 1;
  growth.answeredAt = Math.min(growth.answeredAt ?? post.createdAt, post.createdAt);
}

/** Adds new dialogs with what the batch knows of them, then all replies, then counts on in the dialogs that stood before. */
export async function writeDialogs(tx: Transaction, growths: Growth[], t: Translator) {
  const begun = growths.flatMap((growth) => (growth.opening ? [openingRow(growth.opening, growth, t)] : []));
  await copyRows(tx, dialogs, begun);
  const answers = growths.flatMap((growth) => growth.replies);
  await copyRows(
    tx,
    replies,
    answers.map((reply) => replyRow(reply, t)),
  );
  await countOn(
    tx,
    growths.filter(({ opening }) => !opening),
  );
}

function openingRow(opening: Placed, { thread, replies: answers, others, activeAt, answeredAt, best }: Growth, t: Translator) {
  const { row, ...post } = opening.post;
  const fate = fateOf(row);
  const outcome = fate === 'accepted' || fate === 'rejected' ? t(`imports.${fate}`) : null;
  // A fate without a date took hold, as far as anybody can tell, when the talk had ended.
  const closedAt = post.closedAt ?? (outcome ? activeAt : null);
  return {
    ...postRow(opening, t),
    spaceId: thread.spaceId,
    kind: kindOf(row),
    title: opening.words.title,
    tags: opening.words.tags,
    replyCount: answers.length,
    lastNumber: thread.lastNumber,
    lastActivityAt: new Date(activeAt),
    othersReplyCount: others,
    firstAnswerAt: dateOf(answeredAt),
    bestReplyId: best?.id ?? null,
    closedAt: dateOf(closedAt),
    outcome,
  };
}

function replyRow(reply: Placed, t: Translator) {
  return {
    ...postRow(reply, t),
    dialogId: reply.thread.dialogId,
    number: reply.number,
    branch: reply.branch,
    parentId: reply.parentId,
  };
}

function postRow({ id, authorId, createdAt, words, post: { row, editedAt } }: Placed, t: Translator) {
  const hidden = fateOf(row) === 'hidden';
  const score = row.up === undefined && row.down === undefined ? (row.score ?? 0) : 0;
  return {
    id,
    authorId,
    source: words.source,
    format: words.format,
    html: words.html,
    lang: words.lang,
    createdAt: new Date(createdAt),
    editedAt: dateOf(editedAt),
    hiddenAt: hidden ? new Date(createdAt) : null,
    hiddenReason: hidden ? t('imports.hidden') : null,
    votesUp: row.up ?? Math.max(score, 0),
    votesDown: row.down ?? Math.max(-score, 0),
  };
}

async function countOn(tx: Transaction, growths: Growth[]) {
  if (growths.length === 0) return;
  const all = <Value>(of: (growth: Growth) => Value) => sql.param(growths.map(of));
  await tx.execute(sql`update ${dialogs} set
      reply_count = reply_count + added, last_number = last, version = version + 1,
      last_activity_at = greatest(last_activity_at, to_timestamp(active / 1000)),
      others_reply_count = others_reply_count + others,
      first_answer_at = least(first_answer_at, to_timestamp(answered / 1000)),
      best_reply_id = coalesce(best_reply_id, best),
      closed_at = case when has_fate = 1 and outcome is not null then greatest(closed_at, to_timestamp(active / 1000)) else closed_at end
    from unnest(
      ${all(({ thread }) => thread.dialogId)}::uuid[], ${all(({ replies }) => replies.length)}::int[], ${all(({ thread }) => thread.lastNumber)}::int[],
      ${all(({ activeAt }) => activeAt)}::float8[], ${all(({ others }) => others)}::int[], ${all(({ answeredAt }) => answeredAt)}::float8[],
      ${all(({ best }) => best?.id ?? null)}::uuid[], ${all((growth) => Number(hasFate(growth)))}::int[]
    ) as growth(dialog_id, added, last, active, others, answered, best, has_fate)
    where dialogs.id = growth.dialog_id`);
}

function hasFate({ replies: [first] }: Growth) {
  return first !== undefined && Object.keys(sourceOf(first.post.row.src).fates).includes('accepted');
}

const dateOf = (ms: number | null | undefined) => (ms === null || ms === undefined ? null : new Date(ms));
