import { and, eq, inArray } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { people } from '@/db/schema/people';
import { admissions, memberships, spaces } from '@/db/schema/spaces';
import { say } from '@/lib/i18n/message';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import type { InviteInput } from './input';
import { admit, needSpace, tell } from './memberships';
import { whyNotAnswerRequests, whyNotCome, whyNotInvite, whyNotInviteGuest, whyNotRequest, whyNotWithdrawInvitation } from './policy';

type Door = { spaceId: string; personId: string };

/** Asks to come in. Whoever was invited meanwhile is in at once. */
export async function requestToJoin(viewer: Viewer, { spaceId, message }: { spaceId: string; message: string }) {
  const space = await needSpace(viewer, spaceId);
  if (space.role || space.admission === 'request') return;
  const door = { spaceId, personId: viewer.id };
  await db.transaction(async (tx) => {
    if (space.admission === 'invitation') return admit(tx, viewer, { ...door, action: 'space.joined' });
    refuse(whyNotRequest(viewer, space));
    const added = await tx
      .insert(admissions)
      .values({ ...door, kind: 'request', message })
      .onConflictDoNothing()
      .returning();
    if (added.length > 0) await tell(tx, viewer, { ...door, action: 'space.requested' });
  });
}

export async function withdrawRequest(viewer: Viewer, { spaceId }: { spaceId: string }) {
  const door = { spaceId, personId: viewer.id };
  await db.transaction(async (tx) => {
    if (await takeFromDoor(tx, door, 'request')) await tell(tx, viewer, { ...door, action: 'space.request_withdrawn' });
  });
}

/** Lets somebody in who asked, or turns them down. */
export async function answerRequest(viewer: Viewer, { spaceId, personId, answer }: Door & { answer: 'admit' | 'decline' }) {
  const space = await needSpace(viewer, spaceId);
  refuse(whyNotAnswerRequests(space));
  await db.transaction(async (tx) => {
    const request = await takeFromDoor(tx, { spaceId, personId }, 'request');
    if (!request) throw new Refusal('spaces.whyNot.requestGone');
    if (answer === 'decline') return tell(tx, viewer, { spaceId, personId, action: 'space.request_declined' });
    await admit(tx, viewer, { spaceId, personId, action: 'space.request_granted' });
  });
}

/** Asks people in; whoever had asked for it themselves is in at once, if the viewer may answer requests. Gives how many were new. */
export async function invite(viewer: Viewer, { spaceId, personId, emails, message }: InviteInput) {
  const space = await needSpace(viewer, spaceId);
  refuse(whyNotInvite(viewer, space));
  const found = await findInvited(personId, emails);
  if (found.length === 0) throw new Refusal('form.missing', 'emails');
  const members = await db
    .select({ id: memberships.personId })
    .from(memberships)
    .where(
      and(
        eq(memberships.spaceId, spaceId),
        inArray(
          memberships.personId,
          found.map(({ id }) => id),
        ),
      ),
    );
  const invited = found.filter(({ id }) => !members.some((member) => member.id === id));
  for (const person of invited) refuse(whyNotCome(person) ?? (person.kind === 'guest' ? whyNotInviteGuest(space) : undefined));
  return db.transaction(async (tx) => {
    let count = 0;
    for (const { id } of invited) {
      const door = { spaceId, personId: id };
      if (!whyNotAnswerRequests(space) && (await takeFromDoor(tx, door, 'request'))) {
        await admit(tx, viewer, { ...door, action: 'space.request_granted', invitedById: viewer.id });
        count += 1;
        continue;
      }
      const invitation = { ...door, kind: 'invitation', invitedById: viewer.id, message } as const;
      const added = await tx.insert(admissions).values(invitation).onConflictDoNothing().returning();
      if (added.length === 0) continue;
      await tell(tx, viewer, { ...door, action: 'space.invited' });
      count += 1;
    }
    return { count };
  });
}

/** Accepts or declines; the space may be one that does not exist for the viewer yet. */
export async function answerInvitation(viewer: Viewer, { spaceId, answer }: { spaceId: string; answer: 'accept' | 'decline' }) {
  const door = { spaceId, personId: viewer.id };
  return db.transaction(async (tx) => {
    const invitation = await takeFromDoor(tx, door, 'invitation');
    if (!invitation) throw new Refusal('spaces.whyNot.invitationGone');
    if (answer === 'decline') return tell(tx, viewer, { ...door, action: 'space.invitation_declined' });
    const [space] = await tx.select().from(spaces).where(eq(spaces.id, spaceId));
    if (!space || space.archivedAt || (viewer.kind === 'guest' && space.visibility !== 'guests')) {
      throw new Refusal('spaces.whyNot.invitationGone');
    }
    await admit(tx, viewer, { ...door, action: 'space.joined', invitedById: invitation.invitedById });
    return { slug: space.slug };
  });
}

/** Takes an invitation back: whoever gave it, or who tends the space. */
export async function withdrawInvitation(viewer: Viewer, { spaceId, personId }: Door) {
  const space = await needSpace(viewer, spaceId);
  await db.transaction(async (tx) => {
    const invitation = await takeFromDoor(tx, { spaceId, personId }, 'invitation');
    if (!invitation) return;
    refuse(whyNotWithdrawInvitation(viewer, space, invitation));
    await tell(tx, viewer, { spaceId, personId, action: 'space.invitation_withdrawn' });
  });
}

async function takeFromDoor(tx: Transaction, { spaceId, personId }: Door, kind: 'request' | 'invitation') {
  const [taken] = await tx
    .delete(admissions)
    .where(and(eq(admissions.spaceId, spaceId), eq(admissions.personId, personId), eq(admissions.kind, kind)))
    .returning({ invitedById: admissions.invitedById });
  return taken;
}

async function findInvited(ids: string[], emails: string[]) {
  const columns = { id: people.id, name: people.name, email: people.email, kind: people.kind, leftAt: people.leftAt };
  const found = [
    ...(ids.length > 0 ? await db.select(columns).from(people).where(inArray(people.id, ids)) : []),
    ...(emails.length > 0 ? await db.select(columns).from(people).where(inArray(people.email, emails)) : []),
  ];
  const unknown = emails.find((email) => !found.some((person) => person.email === email));
  if (unknown) throw new Refusal(say('spaces.whyNot.unknownAddress', { email: unknown }), 'emails');
  return found;
}
