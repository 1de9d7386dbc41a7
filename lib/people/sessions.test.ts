import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { people } from '@/db/schema/people';
import { passwords, sessions } from '@/db/schema/sessions';
import { make } from '@/e2e/make';
import { changePassword, getOwnPassword } from './password-change';
import { viewerOf } from './session-viewer';
import { endOtherSessions, endOwnSession, listSessions, openSession } from './sessions';
import { signIn } from './sign-in';

const visitor = { language: 'de', address: '192.0.2.1', userAgent: 'Mozilla/5.0' } as const;
const better = 'Sieben Möwen zählen Kieselsteine';

const another = (person: { id: string }) => db.transaction((tx) => openSession(tx, person, visitor));

test('somebody sees where they are signed in, and nobody else does', async () => {
  const [ada, ben] = [await make.person('Ada'), await make.person('Ben')];
  const phone = await another(ada);
  expect((await listSessions(ada)).map(({ id }) => id).sort()).toEqual([ada.sessionId, phone.id].sort());
  await expect(endOwnSession(ben, { sessionId: phone.id })).rejects.toThrow('form.notFound');
  expect(await viewerOf(phone.id)).toBeDefined();
});

test('a session that is ended is out at the next click', async () => {
  const ada = await make.person('Ada');
  const phone = await another(ada);
  await endOwnSession(ada, { sessionId: phone.id });
  expect(await viewerOf(phone.id)).toBeUndefined();
  expect(await viewerOf(ada.sessionId)).toBeDefined();
});

test('all other sessions end together', async () => {
  const [ada, ben] = [await make.person('Ada'), await make.person('Ben')];
  const [phone, tablet] = [await another(ada), await another(ada)];
  await endOtherSessions(ada);
  expect(await Promise.all([ada.sessionId, ben.sessionId, phone.id, tablet.id].map(async (id) => Boolean(await viewerOf(id))))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ['unused for a week', { seenAt: sql`now() - interval '7 days 1 minute'` }],
  ['a month old', { expiresAt: sql`now() - interval '1 minute'` }],
])('a session %s is over', async (_why, age) => {
  const ada = await make.person('Ada');
  await db.update(sessions).set(age).where(eq(sessions.id, ada.sessionId));
  expect(await viewerOf(ada.sessionId)).toBeUndefined();
  expect(await listSessions(ada)).toEqual([]);
});

test('a visit ends with a break of half an hour, and "since your last visit" begins there', async () => {
  const ada = await make.person('Ada');
  const before = new Date(Date.now() - 40 * 60_000);
  await db.update(sessions).set({ seenAt: before }).where(eq(sessions.id, ada.sessionId));
  await db.update(people).set({ seenAt: before }).where(eq(people.id, ada.id));
  for (const click of ['first', 'second']) expect((await viewerOf(ada.sessionId))?.lastVisitEndedAt, click).toEqual(before);
});

test('signing in begins a visit', async () => {
  const before = new Date(Date.now() - 5 * 86_400_000);
  const ada = await make.person('Ada', { seenAt: before });
  const { id } = await another(ada);
  expect((await viewerOf(id))?.lastVisitEndedAt).toEqual(before);
  const [person] = await db.select({ seenAt: people.seenAt }).from(people).where(eq(people.id, ada.id));
  expect(person?.seenAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
});

test('a new password needs the old one and signs out everywhere else', async () => {
  const ada = await make.person('Ada');
  const old = await make.password(ada);
  const phone = await another(ada);
  await expect(changePassword(ada, { current: 'geraten', password: better })).rejects.toThrow('account.wrongPassword');
  await changePassword(ada, { current: old, password: better });
  expect(await viewerOf(phone.id)).toBeUndefined();
  expect(await viewerOf(ada.sessionId)).toBeDefined();
  await expect(signIn(visitor, { email: ada.email, password: old })).rejects.toThrow('signIn.wrong');
  await signIn(visitor, { email: ada.email, password: better });
});

test('a browser left open is no place to guess the password', async () => {
  const ada = await make.person('Ada');
  const old = await make.password(ada);
  for (let guess = 1; guess <= 5; guess++) await changePassword(ada, { current: 'geraten', password: better }).catch(() => {});
  await expect(changePassword(ada, { current: old, password: better })).rejects.toThrow('signIn.lockedSeconds');
});

test.each([
  ['weak', 'passwort1234', 'account.passwordCommon'],
  ['the one there is', 'Drei Pumpen singen im Keller', 'account.samePassword'],
])('a new password that is %s is refused and the old one stays', async (_what, password, sentence) => {
  const ada = await make.person('Ada');
  const old = await make.password(ada);
  await expect(changePassword(ada, { current: old, password })).rejects.toThrow(sentence);
  await signIn(visitor, { email: ada.email, password: old });
});

test('whoever came by a one-time password sets their own without repeating it', async () => {
  const ada = await make.person('Ada');
  const password = await make.password(ada, { oneTimeUntil: new Date(Date.now() + 60_000) });
  expect(await signIn(visitor, { email: ada.email, password })).toMatchObject({ isOneTime: true });
  await changePassword(ada, { current: '', password: better });
  expect(await getOwnPassword(ada)).toMatchObject({ isOneTime: false });
  expect(await signIn(visitor, { email: ada.email, password: better })).toMatchObject({ isOneTime: false });
});

test('whoever signs in elsewhere has no password to change', async () => {
  const ada = await make.person('Ada');
  await expect(changePassword(ada, { current: '', password: better })).rejects.toThrow('account.noPassword');
  expect(await db.$count(passwords, eq(passwords.personId, ada.id))).toBe(0);
});
