import { expect, test } from 'vitest';
import { make } from '@/e2e/make';
import { watch } from '@/lib/events/live';
import type { Visibility } from './access';
import { answerInvitation, answerRequest, invite, requestToJoin, withdrawInvitation, withdrawRequest } from './admissions';
import { listAtTheDoor, listInvitations } from './members';
import { joinSpace } from './memberships';
import { setAccess } from './settings';
import { getSpaceById } from './spaces';

const noEmails = { emails: [] as string[], message: '' };

test('somebody asks to come in, says why, and is let in', async () => {
  const [ada, lena] = [await make.person(), await make.person('Lena')];
  const space = await make.space({ joinPolicy: 'request', leads: [lena] });
  await requestToJoin(ada, { spaceId: space.id, message: 'Ich baue die Pumpe um.' });
  expect(await getSpaceById(ada, space.id)).toMatchObject({ role: null, admission: 'request' });
  expect(await listAtTheDoor(lena, await seen(lena, space.id))).toMatchObject([{ id: ada.id, message: 'Ich baue die Pumpe um.' }]);
  await answerRequest(lena, { spaceId: space.id, personId: ada.id, answer: 'admit' });
  expect(await getSpaceById(ada, space.id)).toMatchObject({ role: 'member', admission: null, memberCount: 2 });
});

test('a request turned down or withdrawn is gone, and may be made again', async () => {
  const [ada, lena] = [await make.person(), await make.person('Lena')];
  const space = await make.space({ joinPolicy: 'request', leads: [lena] });
  const ask = () => requestToJoin(ada, { spaceId: space.id, message: '' });
  await ask();
  await answerRequest(lena, { spaceId: space.id, personId: ada.id, answer: 'decline' });
  expect(await getSpaceById(ada, space.id)).toMatchObject({ role: null, admission: null });
  await ask();
  await withdrawRequest(ada, { spaceId: space.id });
  const late = answerRequest(lena, { spaceId: space.id, personId: ada.id, answer: 'admit' });
  await expect(late).rejects.toThrow('spaces.whyNot.requestGone');
});

test.each([
  ['open', 'spaces.whyNot.justJoin'],
  ['invitation', 'spaces.whyNot.byInvitation'],
] as const)('there is nothing to request where one joins by %s', async (joinPolicy, reason) => {
  const space = await make.space({ joinPolicy });
  await expect(requestToJoin(await make.person(), { spaceId: space.id, message: '' })).rejects.toThrow(reason);
});

test('an invitation opens a space that does not exist for others', async () => {
  const [ada, lena] = [await make.person(), await make.person('Lena')];
  const space = await make.space({ name: 'Übernahme', visibility: 'members', joinPolicy: 'invitation', leads: [lena] });
  await invite(lena, { ...noEmails, spaceId: space.id, personId: [ada.id], message: 'Wir brauchen dich.' });
  expect(await getSpaceById(ada, space.id)).toBeUndefined();
  expect(await listInvitations(ada)).toMatchObject([{ name: 'Übernahme', inviter: 'Lena', message: 'Wir brauchen dich.' }]);
  expect(await answerInvitation(ada, { spaceId: space.id, answer: 'accept' })).toEqual({ slug: space.slug });
  expect(await getSpaceById(ada, space.id)).toMatchObject({ role: 'member' });
  expect(await listInvitations(ada)).toEqual([]);
});

test('an invitation declined or taken back opens nothing', async () => {
  const [ada, lena] = [await make.person(), await make.person('Lena')];
  const space = await make.space({ leads: [lena], joinPolicy: 'invitation' });
  const invitation = { ...noEmails, spaceId: space.id, personId: [ada.id] };
  await invite(lena, invitation);
  await answerInvitation(ada, { spaceId: space.id, answer: 'decline' });
  await expect(joinSpace(ada, { spaceId: space.id })).rejects.toThrow('spaces.whyNot.byInvitation');
  await invite(lena, invitation);
  await withdrawInvitation(lena, { spaceId: space.id, personId: ada.id });
  const late = answerInvitation(ada, { spaceId: space.id, answer: 'accept' });
  await expect(late).rejects.toThrow('spaces.whyNot.invitationGone');
});

test('nobody answers an invitation that is another’s', async () => {
  const [ada, ben, lena] = [await make.person(), await make.person('Ben'), await make.person('Lena')];
  const space = await make.space({ visibility: 'members', leads: [lena] });
  await invite(lena, { ...noEmails, spaceId: space.id, personId: [ada.id] });
  const stolen = answerInvitation(ben, { spaceId: space.id, answer: 'accept' });
  await expect(stolen).rejects.toThrow('spaces.whyNot.invitationGone');
});

test('whoever had asked is in as soon as a moderator invites them, not when a member does', async () => {
  const [ada, member, lena] = [await make.person(), await make.person('Ben'), await make.person('Lena')];
  const space = await make.space({ joinPolicy: 'request', leads: [lena], members: [member] });
  await requestToJoin(ada, { spaceId: space.id, message: '' });
  await invite(member, { ...noEmails, spaceId: space.id, personId: [ada.id] });
  expect(await getSpaceById(ada, space.id)).toMatchObject({ role: null, admission: 'request' });
  await invite(lena, { ...noEmails, spaceId: space.id, personId: [ada.id] });
  expect(await getSpaceById(ada, space.id)).toMatchObject({ role: 'member' });
});

test('colleagues are invited by address, members are left out, and an unknown address is named', async () => {
  const [ada, lena] = [await make.person(), await make.person('Lena')];
  const space = await make.space({ leads: [lena] });
  const byMail = (...emails: string[]) => invite(lena, { spaceId: space.id, personId: [], emails, message: '' });
  expect(await byMail(ada.email, lena.email)).toEqual({ count: 1 });
  expect(await byMail(ada.email)).toEqual({ count: 0 });
  await expect(byMail('nobody@example.com')).rejects.toMatchObject({ field: 'emails', message: 'spaces.whyNot.unknownAddress' });
});

test('who has left, and who only wrote in what was imported, is not invited', async () => {
  const lena = await make.person('Lena');
  const space = await make.space({ leads: [lena] });
  for (const person of [await make.person('Gone', { leftAt: new Date() }), await make.person('Alt', { email: null })]) {
    const invitation = { ...noEmails, spaceId: space.id, personId: [person.id] };
    await expect(invite(lena, invitation)).rejects.toThrow('spaces.whyNot.cannotCome');
  }
});

test.each([
  ['lead', 'guests', undefined],
  ['moderator', 'guests', 'spaces.whyNot.leadsInviteGuests'],
  ['member', 'guests', 'spaces.whyNot.leadsInviteGuests'],
  ['lead', 'employees', 'spaces.whyNot.noGuests'],
  ['lead', 'members', 'spaces.whyNot.noGuests'],
] as const)(
  'a %s invites a guest into a space for %s only if that is a lead and guests come in there',
  async (role, visibility, reason) => {
    const [lena, gregor] = [await make.person('Lena'), await make.guest()];
    const space = await make.space({ visibility, [`${role}s`]: [lena] });
    const invited = invite(lena, { ...noEmails, spaceId: space.id, personId: [gregor.id] });
    if (reason) return expect(invited).rejects.toThrow(reason);
    await invited;
    await answerInvitation(gregor, { spaceId: space.id, answer: 'accept' });
    expect(await getSpaceById(gregor, space.id)).toMatchObject({ role: 'member' });
  },
);

test.each(['members', 'employees'] satisfies Visibility[])('a guest’s invitation ends when the space turns to %s', async (visibility) => {
  const [lena, gregor] = [await make.person('Lena'), await make.guest()];
  const space = await make.space({ visibility: 'guests', leads: [lena] });
  await invite(lena, { ...noEmails, spaceId: space.id, personId: [gregor.id] });
  await setAccess(lena, { spaceId: space.id, visibility, joinPolicy: 'open', announcers: 'lead' });
  expect(await listInvitations(gregor)).toEqual([]);
  const late = answerInvitation(gregor, { spaceId: space.id, answer: 'accept' });
  await expect(late).rejects.toThrow('spaces.whyNot.invitationGone');
});

test('an invitation wakes whoever is invited', async () => {
  const [ada, lena] = [await make.person(), await make.person('Lena')];
  const space = await make.space({ leads: [lena] });
  const woken = Promise.withResolvers<void>();
  const stop = await watch(`person:${ada.id}`, () => woken.resolve());
  await invite(lena, { ...noEmails, spaceId: space.id, personId: [ada.id] });
  await woken.promise;
  stop();
});

async function seen(viewer: { id: string; kind: 'employee' | 'guest' }, spaceId: string) {
  const space = await getSpaceById(viewer, spaceId);
  if (!space) throw new Error('The viewer does not see the space.');
  return space;
}
