import { type Message, say } from '@/lib/i18n/message';
import type { Duty } from './duty';
import type { Viewer } from './viewer';

type Who = Pick<Viewer, 'id' | 'duties'>;
type Account = { suspendedAt: Date | null; leftAt: Date | null };
type Person = Account & { id: string };

/** Why the owner of an account may not come in. */
export function whyNotSignIn({ suspendedAt, leftAt, expiresAt }: Account & { expiresAt: Date | null }, now: Date): Message | undefined {
  if (leftAt) return say('signIn.left');
  if (suspendedAt) return say('signIn.suspended');
  if (expiresAt && expiresAt <= now) return say('signIn.expired');
}

export function whyNotAdminister({ duties }: Pick<Who, 'duties'>): Message | undefined {
  if (!duties.includes('admin')) return say('admin.whyNot.adminsOnly');
}

export function whyNotGiveDuty(viewer: Who, person: Account & { kind: Viewer['kind'] }): Message | undefined {
  const reason = whyNotAdminister(viewer) ?? whyNotHere(person);
  if (reason) return reason;
  if (person.kind === 'guest') return say('admin.whyNot.guestsHaveNoDuty');
}

/** `admins` are those who can act now. */
export function whyNotTakeDuty(viewer: Who, person: Pick<Person, 'id'>, duty: Duty, admins: string[]): Message | undefined {
  return whyNotAdminister(viewer) ?? (duty === 'admin' ? whyNotLose(person, admins) : undefined);
}

export function whyNotSuspend(viewer: Who, person: Person, admins: string[]): Message | undefined {
  return whyNotAdminister(viewer) ?? whyNotOneself(viewer, person) ?? whyNotStay(person) ?? whyNotLose(person, admins);
}

export function whyNotReadmit(viewer: Who, person: Account): Message | undefined {
  return whyNotAdminister(viewer) ?? whyNotStay(person);
}

/** `leadsAlone` names a space that nobody else leads. */
export function whyNotPart(
  viewer: Who,
  person: Person,
  { admins, leadsAlone }: { admins: string[]; leadsAlone?: string },
): Message | undefined {
  const reason = whyNotAdminister(viewer) ?? whyNotOneself(viewer, person) ?? whyNotLose(person, admins);
  if (reason) return reason;
  if (leadsAlone) return say('admin.whyNot.leadsAlone', { space: leadsAlone });
}

export function whyNotGivePassword(viewer: Who, person: Person & { email: string | null }): Message | undefined {
  const reason = whyNotAdminister(viewer) ?? whyNotHere(person);
  if (reason) return reason;
  // One's own is changed in the settings, where the old one is asked for.
  if (person.id === viewer.id) return say('admin.whyNot.ownPassword');
  if (!person.email) return say('admin.whyNot.noAddress');
}

function whyNotOneself(viewer: Who, { id }: Pick<Person, 'id'>): Message | undefined {
  if (id === viewer.id) return say('admin.whyNot.notYourself');
}

function whyNotLose({ id }: Pick<Person, 'id'>, admins: string[]): Message | undefined {
  if (admins.length === 1 && admins[0] === id) return say('admin.whyNot.lastAdmin');
}

function whyNotHere(person: Account): Message | undefined {
  if (person.suspendedAt) return say('admin.whyNot.isSuspended');
  return whyNotStay(person);
}

function whyNotStay({ leftAt }: Account): Message | undefined {
  if (leftAt) return say('admin.whyNot.hasLeft');
}
