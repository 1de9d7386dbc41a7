import { randomUUID } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { absoluteDays, readCookie, writeCookie } from './session-cookie';

afterEach(() => vi.useRealTimers());

test('a cookie names its session, at the first look and at the second', async () => {
  const id = randomUUID();
  const cookie = await writeCookie(id);
  expect([await readCookie(cookie), await readCookie(cookie)]).toEqual([id, id]);
});

test('a cookie that was changed names nothing', async () => {
  const cookie = await writeCookie(randomUUID());
  await readCookie(cookie);
  expect(await readCookie(`${cookie.slice(0, -4)}AAAA`)).toBeUndefined();
  expect(await readCookie(`${cookie}x`)).toBeUndefined();
});

test('a cookie ends, though it was read while it was good', async () => {
  const cookie = await writeCookie(randomUUID());
  expect(await readCookie(cookie)).toBeDefined();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + (absoluteDays + 1) * 86_400_000 });
  expect(await readCookie(cookie)).toBeUndefined();
  expect(await readCookie(cookie)).toBeUndefined();
});
