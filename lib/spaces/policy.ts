import { type Message, say } from '@/lib/i18n/message';
import type { Viewer } from '@/lib/people/viewer';
import { atLeast, type Role } from './access';
import type { Space } from './spaces';

type Seen<Key extends keyof Space> = Pick<Space, Key>;
type Who = Pick<Viewer, 'kind' | 'duties'>;

/** Why not come in at once. */
export function whyNotJoin(
  { kind }: Pick<Who, 'kind'>,
  space: Seen<'archivedAt' | 'role' | 'joinPolicy' | 'admission'>,
): Message | undefined {
  if (space.archivedAt) return say('spaces.whyNot.archived');
  if (space.admission === 'invitation') return;
  if (kind === 'guest' || space.joinPolicy === 'invitation') return say('spaces.whyNot.byInvitation');
  if (space.joinPolicy === 'request') return say('spaces.whyNot.byRequest');
}

/** Why not ask to come in. */
export function whyNotRequest(
  { kind }: Pick<Who, 'kind'>,
  space: Seen<'archivedAt' | 'role' | 'joinPolicy' | 'admission'>,
): Message | undefined {
  if (space.archivedAt) return say('spaces.whyNot.archived');
  if (kind === 'guest' || space.joinPolicy === 'invitation') return say('spaces.whyNot.byInvitation');
  if (space.joinPolicy === 'open') return say('spaces.whyNot.justJoin');
}

/** Every member asks colleagues in, also past a request; where one comes by invitation only, those who tend the space do. Guests never. */
export function whyNotInvite({ kind }: Pick<Who, 'kind'>, space: Seen<'archivedAt' | 'role' | 'joinPolicy'>): Message | undefined {
  if (space.archivedAt) return say('spaces.whyNot.archived');
  if (!space.role || kind === 'guest') return say('spaces.whyNot.membersInvite');
  if (space.joinPolicy === 'invitation' && !atLeast('moderator', space.role)) return say('spaces.whyNot.moderatorsInvite');
}

/** Guests come in only where guests are admitted, and only a lead asks them in. */
export function whyNotInviteGuest(space: Seen<'role' | 'visibility'>): Message | undefined {
  if (space.visibility !== 'guests') return say('spaces.whyNot.noGuests');
  if (!atLeast('lead', space.role)) return say('spaces.whyNot.leadsInviteGuests');
}

export function whyNotAnswerRequests(space: Seen<'role' | 'archivedAt'>): Message | undefined {
  if (space.archivedAt) return say('spaces.whyNot.archived');
  if (!atLeast('moderator', space.role)) return say('spaces.whyNot.moderatorsOnly');
}

/** Leads run their space. Admins may run any space they can see, so that one without a lead is not lost. */
export function whyNotRun({ duties }: Pick<Who, 'duties'>, space: Seen<'role'>): Message | undefined {
  if (!atLeast('lead', space.role) && !duties.includes('admin')) return say('spaces.whyNot.leadsOnly');
}

export function whyNotSettings(viewer: Pick<Who, 'duties'>, space: Seen<'role' | 'archivedAt'>): Message | undefined {
  return whyNotRun(viewer, space) ?? (space.archivedAt ? say('spaces.whyNot.archived') : undefined);
}

export function whyNotArchive(viewer: Pick<Who, 'duties'>, space: Seen<'role' | 'archivedAt'>): Message | undefined {
  return whyNotSettings(viewer, space);
}

export function whyNotReopen(viewer: Pick<Who, 'duties'>, space: Seen<'role' | 'archivedAt'>): Message | undefined {
  return whyNotRun(viewer, space) ?? (space.archivedAt ? undefined : say('spaces.whyNot.notArchived'));
}

/** Every employee may found a space about a topic. */
export function whyNotFound({ kind }: Pick<Who, 'kind'>): Message | undefined {
  if (kind === 'guest') return say('spaces.whyNot.guestsDoNotFound');
}

/** Which department a space belongs to is the company's matter. */
export function whyNotSetDepartment({ duties }: Pick<Who, 'duties'>): Message | undefined {
  if (!duties.includes('admin') && !duties.includes('hr')) return say('spaces.whyNot.departmentByHr');
}

/** Where in the tree a space stands: its leads, and HR. */
export function whyNotPlace(viewer: Pick<Who, 'duties'>, space: Seen<'role' | 'archivedAt'>): Message | undefined {
  if (space.archivedAt || !viewer.duties.includes('hr')) return whyNotSettings(viewer, space);
}

/** A space hangs below another only if those who run the upper one, or HR, want it there. */
export function whyNotPutBelow(viewer: Pick<Who, 'duties'>, parent: Seen<'role' | 'archivedAt'>): Message | undefined {
  if (parent.archivedAt) return say('spaces.whyNot.archived');
  if (!viewer.duties.includes('hr') && whyNotRun(viewer, parent)) return say('spaces.whyNot.parentsLead');
}

/** Asked of whoever goes: by themselves, sent away or given a lesser role. A space keeps at least one lead. */
export function whyNotGo({ role, leads }: { role: Role | null; leads: number }): Message | undefined {
  if (!role) return say('spaces.whyNot.notMember');
  if (role === 'lead' && leads < 2) return say('spaces.whyNot.lastLead');
}

export function whyNotSetRole(
  viewer: Pick<Who, 'duties'>,
  space: Seen<'role' | 'archivedAt'>,
  member: { kind: Who['kind']; role: Role | null; leads: number },
  role: Role,
): Message | undefined {
  const reason = whyNotSettings(viewer, space);
  if (reason) return reason;
  if (!member.role) return say('spaces.whyNot.notMember');
  if (member.kind === 'guest' && role !== 'member') return say('spaces.whyNot.guestsDoNotTend');
  if (role !== 'lead') return whyNotGo(member);
}

/** Moderators send members away, leads anybody. */
export function whyNotRemove(
  viewer: Pick<Who, 'duties'>,
  space: Seen<'role' | 'archivedAt'>,
  member: { role: Role | null; leads: number },
): Message | undefined {
  if (!(member.role === 'member' && atLeast('moderator', space.role))) {
    const reason = whyNotRun(viewer, space);
    if (reason) return reason;
  }
  return whyNotGo(member);
}

/** Imported authors have no address: they never come in. */
export function whyNotCome({ name, email, leftAt }: { name: string; email: string | null; leftAt: Date | null }): Message | undefined {
  if (!email || leftAt) return say('spaces.whyNot.cannotCome', { name });
}

/** Whoever gave an invitation may take it back, and those who tend the space. */
export function whyNotWithdrawInvitation(
  viewer: Pick<Viewer, 'id'>,
  space: Seen<'role'>,
  { invitedById }: { invitedById: string | null },
): Message | undefined {
  if (invitedById !== viewer.id && !atLeast('moderator', space.role)) return say('spaces.whyNot.moderatorsOnly');
}
