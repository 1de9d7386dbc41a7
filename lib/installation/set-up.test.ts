import '@/bin/test/own-database';
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { installation } from '@/db/schema/installation';
import { people } from '@/db/schema/people';
import { viewerOf } from '@/lib/people/session-viewer';
import type { Visitor } from '@/lib/people/visitor';
import type { SetUpInput } from './input';
import { setUp, setUpCode } from './set-up';

const visitor: Visitor = { language: 'de', address: '192.0.2.1', userAgent: 'Mozilla/5.0' };

beforeEach(async () => {
  await db.delete(installation);
});

test('the first admin is signed in to the hub they set up', async () => {
  const session = await setUp(visitor, details(await code(), { language: 'de-sie' }));
  expect(await viewerOf(session.id)).toMatchObject({ name: 'Nils Ahrens', kind: 'employee', language: 'de-sie', duties: ['admin'] });
  const [row] = await db.select().from(installation);
  expect(row).toMatchObject({ company: 'Lindwerk', language: 'de-sie', setUpAt: expect.any(Date), setUpCodeHash: null });
});

test('the code may be typed in small letters and without dashes', async () => {
  await setUp(visitor, details((await code()).toLowerCase().replaceAll('-', ' ')));
});

test.each([
  ['three groups of four', 'K7QF-2M9D-XR', 'setUp.codeShape'],
  ['the one that was printed', 'K7QF-2M9D-XR4T', 'setUp.wrongCode'],
])('a code that is not %s opens nothing', async (_what, typed, sentence) => {
  await code();
  await expect(setUp(visitor, details(typed))).rejects.toThrow(sentence);
});

test('a later start makes the code of an earlier one void', async () => {
  const earlier = await code();
  await code();
  await expect(setUp(visitor, details(earlier))).rejects.toThrow('setUp.wrongCode');
});

test('a password that is easy to guess leaves the code good', async () => {
  const printed = await code();
  await expect(setUp(visitor, details(printed, { password: 'lindwerk2026' }))).rejects.toThrow('account.passwordPersonal');
  await setUp(visitor, details(printed));
});

test('a hub is set up once, also by two at the same moment', async () => {
  const printed = await code();
  const [one, other] = [details(printed), details(printed)];
  const tries = await Promise.allSettled([setUp(visitor, one), setUp(visitor, other)]);
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await db.$count(people, eq(people.email, one.email))) + (await db.$count(people, eq(people.email, other.email)))).toBe(1);
  expect(await setUpCode()).toBeUndefined();
  await expect(setUp(visitor, details(printed))).rejects.toThrow('setUp.wrongCode');
});

async function code() {
  const made = await setUpCode();
  if (!made) throw new Error('The hub is set up already.');
  return made;
}

function details(printed: string, more: Partial<SetUpInput> = {}): SetUpInput {
  return {
    code: printed,
    company: 'Lindwerk',
    name: 'Nils Ahrens',
    email: `${randomUUID()}@example.com`,
    password: 'Drei Pumpen singen im Keller',
    language: 'de',
    ...more,
  };
}
