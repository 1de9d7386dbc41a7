import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { events } from '@/db/schema/events';
import { memberships, spaces } from '@/db/schema/spaces';
import { make } from '@/e2e/make';
import { joinSpace, leaveSpace, removeMember, setRole } from './memberships';
import { getSpaceById } from './spaces';

test('joining twice, even at once, counts one member and records it once', async () => {
  const ada = await make.person();
  const space = await make.space();
  await Promise.all([joinSpace(ada, { spaceId: space.id }), joinSpace(ada, { spaceId: space.id })]);
  expect(await getSpaceById(ada, space.id)).toMatchObject({ role: 'member', memberCount: 1 });
  expect(await actionsIn(space.id)).toEqual(['space.joined']);
});

test('whoever leaves is counted off and may come back', async () => {
  const ada = await make.person();
  const space = await make.space();
  await joinSpace(ada, { spaceId: space.id });
  await leaveSpace(ada, { spaceId: space.id });
  expect(await getSpaceById(ada, space.id)).toMatchObject({ role: null, memberCount: 0 });
  await joinSpace(ada, { spaceId: space.id });
  expect(await getSpaceById(ada, space.id)).toMatchObject({ role: 'member', memberCount: 1 });
});

test.each([
  ['request', 'spaces.whyNot.byRequest'],
  ['invitation', 'spaces.whyNot.byInvitation'],
] as const)('nobody just joins a space one joins by %s', async (joinPolicy, reason) => {
  const space = await make.space({ joinPolicy });
  await expect(joinSpace(await make.person(), { spaceId: space.id })).rejects.toThrow(reason);
});

test('nobody joins an archived space', async () => {
  const space = await make.space({ archivedAt: new Date() });
  await expect(joinSpace(await make.person(), { spaceId: space.id })).rejects.toThrow('spaces.whyNot.archived');
});

test('the last lead cannot leave, be sent away or become less without a successor', async () => {
  const [ada, ben] = [await make.person(), await make.person('Ben')];
  const space = await make.space({ leads: [ada], members: [ben] });
  const admin = await make.person('Nils', { duties: ['admin'] });
  const adas = { spaceId: space.id, personId: ada.id };
  await expect(leaveSpace(ada, { spaceId: space.id })).rejects.toThrow('spaces.whyNot.lastLead');
  await expect(removeMember(admin, adas)).rejects.toThrow('spaces.whyNot.lastLead');
  await expect(setRole(ada, { ...adas, role: 'member' })).rejects.toThrow('spaces.whyNot.lastLead');
  await setRole(ada, { spaceId: space.id, personId: ben.id, role: 'lead' });
  await leaveSpace(ada, { spaceId: space.id });
});

test('of two leads who leave at once, one stays', async () => {
  const [ada, ben] = [await make.person(), await make.person('Ben')];
  const space = await make.space({ leads: [ada, ben] });
  const left = await Promise.allSettled([leaveSpace(ada, { spaceId: space.id }), leaveSpace(ben, { spaceId: space.id })]);
  expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a lead who has left the company is nobody’s successor', async () => {
  const [ada, gone] = [await make.person(), await make.person('Gone', { leftAt: new Date() })];
  const space = await make.space({ leads: [ada, gone] });
  await expect(leaveSpace(ada, { spaceId: space.id })).rejects.toThrow('spaces.whyNot.lastLead');
});

test('guests do not come to lead or moderate', async () => {
  const [ada, gregor] = [await make.person(), await make.guest()];
  const space = await make.space({ visibility: 'guests', leads: [ada], members: [gregor] });
  const role = { spaceId: space.id, personId: gregor.id, role: 'moderator' } as const;
  await expect(setRole(ada, role)).rejects.toThrow('spaces.whyNot.guestsDoNotTend');
});

test('who is no member gets no role and is not sent away', async () => {
  const ada = await make.person();
  const space = await make.space({ leads: [ada] });
  const someone = { spaceId: space.id, personId: (await make.person('Ben')).id };
  await expect(setRole(ada, { ...someone, role: 'lead' })).rejects.toThrow('spaces.whyNot.notMember');
  await expect(removeMember(ada, someone)).rejects.toThrow('spaces.whyNot.notMember');
});

test('an admin can give a space without lead a new one', async () => {
  const [admin, ben] = [await make.person('Nils', { duties: ['admin'] }), await make.person('Ben')];
  const space = await make.space({ members: [ben] });
  await setRole(admin, { spaceId: space.id, personId: ben.id, role: 'lead' });
  expect(await getSpaceById(ben, space.id)).toMatchObject({ role: 'lead' });
});

test('the count of members stays true when many come and go at once', async () => {
  const crowd = await Promise.all(Array.from({ length: 8 }, () => make.person()));
  const space = await make.space();
  await Promise.all(crowd.map((person) => joinSpace(person, { spaceId: space.id })));
  await Promise.all(crowd.slice(0, 3).map((person) => leaveSpace(person, { spaceId: space.id })));
  const [row] = await db.select({ count: spaces.memberCount }).from(spaces).where(eq(spaces.id, space.id));
  const rows = await db.select().from(memberships).where(eq(memberships.spaceId, space.id));
  expect([row?.count, rows.length]).toEqual([5, 5]);
});

async function actionsIn(spaceId: string) {
  const rows = await db.select({ action: events.action }).from(events).where(eq(events.spaceId, spaceId)).orderBy(events.occurredAt);
  return rows.map(({ action }) => action);
}
