import { type Message, say } from '@/lib/i18n/message';
import type { Viewer } from '@/lib/people/viewer';
import type { DialogKind } from './kinds';

type Role = 'member' | 'moderator' | 'lead' | null;
type Space = {
  visibility: 'members' | 'employees' | 'guests';
  joinPolicy: 'invitation' | 'request' | 'open';
  announcers: NonNullable<Role>;
  archivedAt: Date | null;
};
type Seen = { space: Space; role: Role; closedAt: Date | null; kind: DialogKind; author: { id: string } };
type Asking = Pick<Viewer, 'id' | 'kind' | 'duties'>;
type Post = { author: { id: string }; deletedAt?: Date | null };

const rank = { member: 1, moderator: 2, lead: 3 } as const;

/** Moderators and leads tend their space; HR moderators every space that all employees may read. */
export function tends(viewer: Asking, { space, role }: { space: Space; role: Role }) {
  return role === 'moderator' || role === 'lead' || (viewer.duties.includes('hr') && space.visibility !== 'members');
}

/** Why the viewer may not begin a dialog of this kind in a space they see. */
export function whyNotStart({ space, role }: { space: Space; role: Role }, kind?: DialogKind): Message | undefined {
  if (space.archivedAt) return say('dialogs.refusals.archived');
  if (!role) return say('dialogs.refusals.joinFirst');
  if (kind === 'announcement' && rank[role] < rank[space.announcers]) return say(`dialogs.refusals.announcers.${space.announcers}`);
}

/** Why the viewer may not reply to a dialog they see. Where everyone may join, replying joins: one step. */
export function whyNotReply({ space, role, closedAt }: Seen): Message | undefined {
  if (space.archivedAt) return say('dialogs.refusals.archived');
  if (closedAt) return say('dialogs.refusals.closed');
  if (!role && space.joinPolicy !== 'open') return say(`dialogs.refusals.reply.${space.joinPolicy}`);
}

export function whyNotReact({ space, role }: Seen): Message | undefined {
  if (space.archivedAt) return say('dialogs.refusals.archived');
  if (!role) return say('dialogs.refusals.joinFirst');
}

export function whyNotEdit(viewer: Asking, dialog: Seen, post: Post): Message | undefined {
  if (dialog.space.archivedAt) return say('dialogs.refusals.archived');
  if (post.deletedAt) return say('dialogs.refusals.deleted');
  if (post.author.id !== viewer.id && !tends(viewer, dialog)) return say('dialogs.refusals.notYours');
  if (post.author.id === viewer.id && dialog.closedAt && !tends(viewer, dialog)) return say('dialogs.refusals.closed');
}

export function whyNotDelete(viewer: Asking, dialog: Seen, post: Post): Message | undefined {
  if (dialog.space.archivedAt) return say('dialogs.refusals.archived');
  // Else an author could make a moderator's deletion their own, and undo it.
  if (post.deletedAt) return say('dialogs.refusals.deleted');
  if (post.author.id !== viewer.id && !tends(viewer, dialog)) return say('dialogs.refusals.notYours');
}

/** Only whoever took it away, and where one may still write. */
export function whyNotRestore(
  viewer: Pick<Asking, 'id'>,
  space: Pick<Space, 'archivedAt'>,
  { deletedById }: { deletedById: string | null },
): Message | undefined {
  if (space.archivedAt) return say('dialogs.refusals.archived');
  if (deletedById !== viewer.id) return say('dialogs.refusals.restoreByDeleter');
}

/** The question's author and whoever tends the space choose the best answer. */
export function whyNotChooseBest(viewer: Asking, dialog: Seen): Message | undefined {
  if (dialog.space.archivedAt) return say('dialogs.refusals.archived');
  if (dialog.kind !== 'question') return say('dialogs.refusals.noQuestion');
  if (dialog.author.id !== viewer.id && !tends(viewer, dialog)) return say('dialogs.refusals.bestByAuthor');
}

export function whyNotClose(viewer: Asking, dialog: Seen): Message | undefined {
  if (dialog.space.archivedAt) return say('dialogs.refusals.archived');
  if (dialog.author.id !== viewer.id && !tends(viewer, dialog)) return say('dialogs.refusals.closeByAuthor');
}

export function whyNotPin(viewer: Asking, dialog: Seen): Message | undefined {
  if (dialog.space.archivedAt) return say('dialogs.refusals.archived');
  if (!tends(viewer, dialog)) return say('dialogs.refusals.pinByModerator');
}
