import { eq } from 'drizzle-orm';
import { encode } from 'next-auth/jwt';
import { v7 } from 'uuid';
import { expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { people } from '@/db/schema/people';
import { sessions } from '@/db/schema/sessions';
import { make } from '@/e2e/make';
import { asBrowserWith } from '@/e2e/rights/request';
import { signIn, signOut } from '@/lib/people/actions';
import { cookieName, writeCookie } from '@/lib/people/session-cookie';
import { currentViewer } from '@/lib/people/viewer';

vi.mock('next/headers', () => import('@/e2e/rights/request'));
vi.mock('next/cache', () => ({ refresh: () => {}, revalidatePath: () => {} }));

const secret = String(process.env.NEXTAUTH_SECRET);
const day = 86_400_000;

type Person = Awaited<ReturnType<typeof make.person>>;

/** Cookies nobody gave, or that were good once. */
const badCookies: Record<string, (person: Person) => Promise<string> | string> = {
  'an empty one': () => '',
  'the bare id of a session': ({ sessionId }) => sessionId,
  'one encrypted with another secret': ({ sessionId }) => encode({ token: { sub: sessionId }, secret: 'another secret, as long as ours' }),
  'one signed with nothing': ({ sessionId }) => `${base64({ alg: 'none', typ: 'JWT' })}.${base64({ sub: sessionId })}.`,
  'one cut short': async ({ sessionId }) => (await writeCookie(sessionId)).slice(0, -8),
  'one changed in the middle': async ({ sessionId }) => flipped(await writeCookie(sessionId)),
  'one older than it may be': ({ sessionId }) => encode({ token: { sub: sessionId }, secret, maxAge: -60 }),
  'one without a session': () => encode({ token: {}, secret }),
  'one for a session nobody has': () => encode({ token: { sub: v7() }, secret }),
  'one whose session is no id': () => encode({ token: { sub: "' or true --" }, secret }),
  'one for a person instead of a session': ({ id }) => encode({ token: { sub: id }, secret }),
  'one of a session that has ended': (person) => after(person, { endedAt: new Date() }),
  'one of a session past its limit': (person) => after(person, { expiresAt: new Date(Date.now() - 1000) }),
  'one of a session not used for eight days': (person) => after(person, { seenAt: new Date(Date.now() - 8 * day) }),
  'one of somebody suspended': (person) => afterPerson(person, { suspendedAt: new Date() }),
  'one of somebody who has left': (person) => afterPerson(person, { leftAt: new Date() }),
  'one of a guest whose time is over': (person) => afterPerson(person, { kind: 'guest', expiresAt: new Date(Date.now() - 1000) }),
};

test.each(Object.entries(badCookies))('%s lets nobody in', async (_, cookieOf) => {
  const person = await make.person('Ada');
  const value = await cookieOf(person);
  expect(await asBrowserWith(new Map([[cookieName(), value]]), currentViewer)).toBeUndefined();
});

test('a good one does, so the others fail for their own reasons', async () => {
  const person = await make.person('Ada');
  const jar = new Map([[cookieName(), await writeCookie(person.sessionId)]]);
  expect(await asBrowserWith(jar, currentViewer)).toMatchObject({ id: person.id });
});

test('whoever planted a session in a browser does not get the one that signing in opens there', async () => {
  const [ada, mallory] = [await make.person('Ada'), await make.person('Mallory')];
  const jar = new Map([[cookieName(), await writeCookie(mallory.sessionId)]]);
  const before = jar.get(cookieName());
  await away(asBrowserWith(jar, async () => signIn({}, form({ email: ada.email, password: await make.password(ada) }))));

  expect(jar.get(cookieName())).not.toBe(before);
  expect(await asBrowserWith(jar, currentViewer)).toMatchObject({ id: ada.id });
  expect(await asBrowserWith(new Map([[cookieName(), String(before)]]), currentViewer)).toBeUndefined();
});

test('a copy of the cookie is worth nothing once its owner has signed out', async () => {
  const ada = await make.person('Ada');
  const copy = await writeCookie(ada.sessionId);
  await away(asBrowserWith(new Map([[cookieName(), copy]]), signOut));
  expect(await asBrowserWith(new Map([[cookieName(), copy]]), currentViewer)).toBeUndefined();
});

test('a password is in nothing that an action answers', async () => {
  const ada = await make.person('Ada');
  const told = await asBrowserWith(new Map(), () => signIn({}, form({ email: ada.email, password: 'Geheimnis im Keller' })));
  expect(told.error).toBeTruthy();
  expect(JSON.stringify(told)).not.toContain('Geheimnis');
});

async function after(person: Person, change: Partial<typeof sessions.$inferInsert>) {
  await db.update(sessions).set(change).where(eq(sessions.id, person.sessionId));
  return writeCookie(person.sessionId);
}

async function afterPerson(person: Person, change: Partial<typeof people.$inferInsert>) {
  await db.update(people).set(change).where(eq(people.id, person.id));
  return writeCookie(person.sessionId);
}

/** Actions that went well go on to another page, which Next tells by throwing. */
function away(going: Promise<unknown>) {
  return expect(going).rejects.toMatchObject({ digest: expect.stringMatching(/^NEXT_REDIRECT/) });
}

function form(fields: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

function base64(part: object) {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function flipped(token: string) {
  const at = Math.floor(token.length / 2);
  return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
}
