import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { client, db } from '@/db/client';
import { sessions, signInAttempts } from '@/db/schema/sessions';
import { make } from '@/e2e/make';
import { viewerOf } from './session-viewer';
import { signIn } from './sign-in';
import { keyOf } from './sign-in-attempts';
import type { Visitor } from './visitor';

const visitor: Visitor = { language: 'de', address: '192.0.2.1', userAgent: 'Mozilla/5.0' };
const wrong = 'Das ist es nicht';

test('whoever knows the password is signed in', async () => {
  const ada = await make.person('Ada');
  const session = await signIn(visitor, { email: ada.email, password: await make.password(ada) });
  expect(await viewerOf(session.id)).toMatchObject({ id: ada.id, name: 'Ada' });
});

test('every time with a new session, so that none can be planted', async () => {
  const ada = await make.person('Ada');
  const password = await make.password(ada);
  const ids = [await signIn(visitor, { email: ada.email, password }), await signIn(visitor, { email: ada.email, password })].map(
    ({ id }) => id,
  );
  expect(new Set([...ids, ada.sessionId]).size).toBe(3);
});

test('an unknown address gets the same answer as a wrong password, at the price of the same statements', async () => {
  const ada = await make.person('Ada');
  await make.password(ada);
  const [known, unknown, withoutPassword] = [ada.email, `${randomUUID()}@example.com`, (await make.person('Ben')).email];
  const answers = [await attempt(known), await attempt(unknown), await attempt(withoutPassword)];
  expect(answers[0]).toMatchObject({
    refusal: 'signIn.wrong',
    statements: [expect.stringContaining('sign_in_attempts'), expect.stringContaining('passwords')],
  });
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test.each(['known', 'unknown'])(
  'the fifth failure in a row locks an address that is %s for 30 seconds, the next twice as long',
  async (which) => {
    const ada = await make.person('Ada');
    const password = await make.password(ada);
    const email = which === 'known' ? ada.email : `${randomUUID()}@example.com`;
    for (let failure = 1; failure <= 4; failure++) expect(await refusalOf(email, wrong)).toMatchObject({ key: 'signIn.wrong' });
    expect(await refusalOf(email, wrong)).toEqual({ key: 'signIn.lockedSeconds', values: { seconds: 30 } });
    expect(await refusalOf(email, password)).toMatchObject({ key: 'signIn.lockedSeconds' });

    await unlock(email);
    expect(await refusalOf(email, wrong)).toEqual({ key: 'signIn.lockedMinutes', values: { minutes: 1 } });
  },
);

test('no lock is longer than an hour', async () => {
  const email = `${randomUUID()}@example.com`;
  for (let failure = 1; failure <= 13; failure++) {
    await refusalOf(email, wrong);
    await unlock(email);
  }
  expect(await refusalOf(email, wrong)).toEqual({ key: 'signIn.lockedMinutes', values: { minutes: 60 } });
});

test('the right password after a lock opens and wipes the slate', async () => {
  const ada = await make.person('Ada');
  const password = await make.password(ada);
  for (let failure = 1; failure <= 5; failure++) await refusalOf(ada.email, wrong);
  await unlock(ada.email);
  await signIn(visitor, { email: ada.email, password });
  expect(await refusalOf(ada.email, wrong)).toMatchObject({ key: 'signIn.wrong' });
});

test('many guesses at the same moment are not judged before they are counted', async () => {
  const ada = await make.person('Ada');
  await make.password(ada);
  const answers = await Promise.all(Array.from({ length: 12 }, () => refusalOf(ada.email, wrong)));
  expect(answers.filter(({ key }) => key === 'signIn.wrong')).toHaveLength(4);
});

test.each([
  ['suspended', { suspendedAt: new Date() }],
  ['left', { leftAt: new Date() }],
  ['expired', { expiresAt: new Date(Date.now() - 1000) }],
] as const)('an account that is %s says so only to whoever knows its password', async (why, state) => {
  const ada = await make.person('Ada', state);
  const password = await make.password(ada);
  expect(await refusalOf(ada.email, wrong)).toEqual({ key: 'signIn.wrong' });
  expect(await refusalOf(ada.email, password)).toEqual({ key: `signIn.${why}` });
  expect(await db.$count(sessions, eq(sessions.personId, ada.id))).toBe(1);
});

test('a one-time password opens once, also when it is tried twice at the same moment', async () => {
  const ada = await make.person('Ada');
  const password = await make.password(ada, { oneTimeUntil: new Date(Date.now() + 60_000) });
  const tries = await Promise.allSettled([1, 2].map(() => signIn(visitor, { email: ada.email, password })));
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await refusalOf(ada.email, password)).toEqual({ key: 'signIn.oneTimeUsed' });
});

test('a one-time password that waited too long opens nothing', async () => {
  const ada = await make.person('Ada');
  const password = await make.password(ada, { oneTimeUntil: new Date(Date.now() - 1000) });
  expect(await refusalOf(ada.email, password)).toEqual({ key: 'signIn.oneTimeUsed' });
});

test('over the page of one person nobody else signs in', async () => {
  const [ada, ben] = [await make.person('Ada'), await make.person('Ben')];
  const password = await make.password(ben);
  await expect(signIn(visitor, { email: ben.email, password, personId: ada.id })).rejects.toThrow('form.someoneElse');
  expect(await db.$count(sessions, eq(sessions.personId, ben.id))).toBe(1);
});

test('an umlaut opens the door however the keyboard wrote it', async () => {
  const ada = await make.person('Ada');
  await make.password(ada, { password: 'Grüße aus Köln'.normalize('NFC') });
  await signIn(visitor, { email: ada.email, password: 'Grüße aus Köln'.normalize('NFD') });
});

async function refusalOf(email: string, password: string) {
  return signIn(visitor, { email, password }).then(
    () => ({ key: 'none' }),
    (refusal) => refusal.reason,
  );
}

async function attempt(email: string) {
  const spoken = vi.spyOn(client, 'unsafe');
  const { key } = await refusalOf(email, wrong);
  const statements = spoken.mock.calls.map(([statement]) => statement);
  spoken.mockRestore();
  return { refusal: key, statements };
}

/** As if the time had passed. */
async function unlock(email: string) {
  await db
    .update(signInAttempts)
    .set({ lockedUntil: sql`now() - interval '1 second'` })
    .where(eq(signInAttempts.key, keyOf(email)));
}
