import { placeOf } from '@/components/people/place-of';
import type { Dialog } from '@/lib/dialogs/dialogs';
import { type ReactionKind, reactionKinds } from '@/lib/dialogs/kinds';
import { whyNotDelete, whyNotEdit } from '@/lib/dialogs/policy';
import type { Reply } from '@/lib/dialogs/thread';
import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';

/** One post as it travels to the browser: what is shown and no more. */
export type ThreadRow = {
  id: string;
  number: number;
  branch: number;
  personId: string;
  name: string;
  /** Department, or where a guest comes from. */
  place?: string;
  time: string;
  html: string;
  lang?: string;
  edited?: true;
  /** Instead of the words: why there are none. */
  trace?: string;
  /** Hidden by moderators, yet shown to this viewer: says so. */
  hidden?: true;
  inReplyTo?: { number: number; name: string };
  /** In the order of reactionKinds; zeros at the end are left out. */
  counts?: number[];
  mine?: ReactionKind[];
  isOwn?: true;
  mayEdit?: true;
  mayDelete?: true;
};

type Post = Omit<Reply, 'id' | 'branch' | 'parentId' | 'inReplyTo' | 'deletedAt' | 'number'> &
  Partial<Pick<Reply, 'id' | 'branch' | 'inReplyTo' | 'deletedAt' | 'number'>>;
type Around = { viewer: Viewer; dialog: Dialog; own: { number: number; kind: ReactionKind }[]; t: Translator; clock: Clock; now: Date };

/** A reply, or, without a number, the opening. */
export function threadRow(post: Post, { viewer, dialog, own, t, clock, now }: Around): ThreadRow {
  const number = post.number ?? 0;
  const { author } = post;
  const mine = own.filter((reaction) => reaction.number === number).map(({ kind }) => kind);
  const asked = { author, deletedAt: post.deletedAt ?? null };
  const [place, counts, trace] = [placeOf(t, author), countsOf(post), traceOf(post, t)];
  // What does not apply is left out: `undefined` would travel as a word, in every row.
  return {
    id: post.id ?? dialog.id,
    number,
    branch: post.branch ?? 0,
    personId: author.id,
    name: author.name,
    time: clock.moment(post.createdAt, now),
    html: post.html,
    ...(place && { place }),
    ...(counts.length > 0 && { counts }),
    ...(post.lang !== viewer.language.slice(0, 2) && { lang: post.lang }),
    ...(post.editedAt && { edited: true }),
    ...(trace && { trace }),
    ...(post.hiddenAt && post.html !== '' && { hidden: true }),
    ...(post.inReplyTo && { inReplyTo: post.inReplyTo }),
    ...(mine.length > 0 && { mine }),
    ...(author.id === viewer.id && { isOwn: true }),
    ...(!whyNotEdit(viewer, dialog, asked) && { mayEdit: true }),
    ...(!post.deletedAt && !whyNotDelete(viewer, dialog, asked) && { mayDelete: true }),
  };
}

function traceOf(post: Post, t: Translator) {
  if (post.deletedAt) return t('dialogs.deletedTrace');
  if (post.hiddenAt && post.html === '') return t('dialogs.hiddenTrace');
}

/** Imported votes count as agreement and disagreement. */
function countsOf({ reactionCounts, votesUp, votesDown }: Post) {
  const counts = reactionKinds.map(
    (kind, index) => (reactionCounts[index] ?? 0) + (kind === 'agree' ? votesUp : kind === 'disagree' ? votesDown : 0),
  );
  while (counts.at(-1) === 0) counts.pop();
  return counts;
}
