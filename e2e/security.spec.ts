import { once } from 'node:events';
import { request as send } from 'node:http';
import type { Request } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { people } from '@/db/schema/people';
import { cookieName, writeCookie } from '@/lib/people/session-cookie';
import { expect, make, test } from './fixtures';

const address = new URL(String(process.env.JOURNEYS_URL));

test.describe('a foreign host gets nothing', () => {
  for (const path of ['/', '/sign-in', '/api/people?q=a', '/api/auth/session', '/icon.svg', '/_next/static/nothing.js']) {
    test(path, async () => {
      const { status, body } = await ask(path, { host: 'evil.example' });
      expect(status).toBe(421);
      expect(body).not.toContain('evil.example');
    });
  }

  test('nor one named in forwarding headers', async () => {
    const { headers, body } = await ask('/people', { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' });
    expect(`${headers.location}${body}`).not.toContain('evil.example');
  });
});

/** One answer of every kind: what it is asked with, and its status. */
const kinds: Record<string, { path: string; status: number; signedIn?: true; method?: string }> = {
  'a page': { path: '/spaces', status: 200, signedIn: true },
  'the sign-in page': { path: '/sign-in', status: 200 },
  'a page that is not there': { path: '/nowhere', status: 404 },
  'a space that is not there': { path: '/spaces/nowhere', status: 404, signedIn: true },
  'the way to the sign-in page': { path: '/spaces', status: 307 },
  'names for somebody who types': { path: '/api/people?q=a', status: 200, signedIn: true },
  'names for nobody': { path: '/api/people?q=a', status: 401 },
  'a question badly put': { path: '/api/people', status: 400, signedIn: true },
  'a live stream': { path: '/api/live?topics=', status: 200, signedIn: true },
  'the session': { path: '/api/auth/session', status: 200, signedIn: true },
  'a picture': { path: '/icon.svg', status: 200 },
  'an address that cannot be read': { path: '/spaces/%00', status: 400 },
  'a method nobody answers': { path: '/api/people?q=a', status: 405, method: 'DELETE' },
};

for (const [kind, { path, status, signedIn, method }] of Object.entries(kinds)) {
  test(`${kind} carries the headers that protect it`, async () => {
    const person = signedIn && (await make.person('Vera'));
    const cookie = person ? { cookie: `${cookieName()}=${await writeCookie(person.sessionId)}` } : undefined;
    const { headers, ...answer } = await ask(path, cookie, method);
    expect(answer.status).toBe(status);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    // What belongs to one person is kept by no cache on the way.
    if (person && status === 200) expect(headers['cache-control']).toMatch(/no-store/);
  });
}

test('pages run only the scripts of their own answer, and carry no style of their own', async () => {
  const person = await make.person('Vera');
  const space = await make.space({ leads: [person] });
  const dialog = await make.dialog('Wer weiß das?', { space, author: person, kind: 'question' });
  const cookie = `${cookieName()}=${await writeCookie(person.sessionId)}`;
  const nonces = new Set<string>();
  const paths = ['/', '/spaces', '/people', '/search?q=Pumpe', '/settings/access', space.path, `${space.path}/settings`, dialog.path];
  for (const path of [...paths, `${space.path}/dialogs/new`, `${dialog.path}/edit`]) {
    const { headers, body } = await ask(path, { cookie });
    const policy = String(headers['content-security-policy']);
    const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic'/.exec(policy)?.[1] ?? '';
    expect(nonce, path).toMatch(/^[\w+/]{22}==$/);
    expect(nonces, path).not.toContain(nonce);
    nonces.add(nonce);
    expect(policy).toMatch(/default-src 'self'.*form-action 'self'.*base-uri 'none'.*object-src 'none'.*frame-ancestors 'none'/);
    expect(policy).not.toContain('unsafe');
    const scripts = body.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThan(3);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    const markup = body.replace(/<script[\s\S]*?<\/script>/g, '');
    // What stands within quotes is a value: other tests give their spaces hostile names.
    const bones = markup.replace(/"[^"]*"/g, '""');
    expect(bones.match(/<[^>]+\s(?:style|on[a-z]+)=[^>]*>|<style[^>]*>/g) ?? [], path).toEqual([]);
    expect(markup.match(/(?:src|href|action)="(?:https?:)?\/\/[^"]*"/g) ?? [], path).toEqual([]);
  }
});

test('an action sent from another site changes nothing', async ({ pageOf, baseURL }) => {
  const ada = await make.person('Ada Roth');
  const page = await pageOf(ada);
  await page.goto('/settings/profile');
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByLabel('Name', { exact: true }).fill('Ada Neu');
  await page.getByRole('button', { name: 'Speichern' }).click();
  const action = await sent;
  await expect.poll(() => nameOf(ada)).toBe('Ada Neu');

  // The same again, as a page elsewhere would make the browser send it, even if it brought the cookie along.
  for (const origin of ['https://evil.example', 'http://127.0.0.1:1', 'null']) {
    await db.update(people).set({ name: 'Ada Roth' }).where(eq(people.id, ada.id));
    expect((await again(action, { origin })).status).toBeGreaterThanOrEqual(400);
    expect(await nameOf(ada)).toBe('Ada Roth');
  }
  expect((await again(action, { origin: String(baseURL) })).status).toBe(200);
  expect(await nameOf(ada)).toBe('Ada Neu');
});

test('a form on another site is sent without the cookie', async ({ pageOf, baseURL }) => {
  const page = await pageOf(await make.person('Ada'));
  await page.goto('/settings');
  await page.context().route('http://evil.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${baseURL}/settings/profile"><button>Gewinne</button></form>`,
    }),
  );
  await page.goto('http://evil.example/');
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Gewinne' }).click();
  expect(await (await posted).allHeaders()).not.toHaveProperty('cookie');
});

test('the hub stands in no frame', async ({ pageOf, baseURL }) => {
  const page = await pageOf(await make.person('Ada'));
  const frames = ['/settings', '/plain'].map((path) => `<iframe src="${baseURL}${path}"></iframe>`).join('');
  await page.route('**/frames', (route) => route.fulfill({ contentType: 'text/html', body: frames }));
  await page.route('**/plain', (route) => route.fulfill({ contentType: 'text/html', body: 'A page that may be framed' }));
  await page.goto('/frames');
  await expect(page.frameLocator('iframe >> nth=1').getByText('A page that may be framed')).toBeVisible();
  expect(page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
});

test('whoever is signed in already is sent on to pages of the hub only', async () => {
  const cookie = `${cookieName()}=${await writeCookie((await make.person('Ada')).sessionId)}`;
  const outside = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/%09/evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
  ];
  for (const next of outside) {
    const { headers } = await ask(`/sign-in?next=${encodeURIComponent(next)}`, { cookie });
    expect(new URL(String(headers.location), address).origin, next).toBe(address.origin);
    expect(String(headers.location), next).not.toMatch(/^\/[\\/]/);
  }
  const { headers } = await ask('/sign-in?next=/spaces', { cookie });
  expect(headers.location).toBe('/spaces');
});

test('next-auth’s own endpoints lead nowhere else and hand out nothing', async () => {
  for (const path of ['/api/auth/signin?callbackUrl=https://evil.example', '/api/auth/error?callbackUrl=https://evil.example']) {
    const { headers } = await ask(path);
    expect(new URL(String(headers.location ?? '/'), address).origin, path).toBe(address.origin);
  }
  expect(JSON.parse((await ask('/api/auth/session')).body)).not.toHaveProperty('user.name');
  expect(JSON.parse((await ask('/api/auth/providers')).body)).toEqual({});
});

async function nameOf({ id }: { id: string }) {
  const [person] = await db.select({ name: people.name }).from(people).where(eq(people.id, id));
  return person?.name;
}

async function again(action: Request, headers: Record<string, string>) {
  const before = await action.allHeaders();
  return ask(new URL(action.url()).pathname, { ...before, ...headers }, 'POST', action.postDataBuffer() ?? undefined);
}

/** Asks as no browser would: with any host, and without following anywhere. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body?: Buffer) {
  const named = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
  const request = send({ host: address.hostname, port: address.port, path, method, headers: { host: address.host, ...named } });
  request.end(body);
  const [response] = await once(request, 'response');
  let text = '';
  // A live stream never ends by itself.
  if (response.headers['content-type'] === 'text/event-stream') response.destroy();
  else for await (const chunk of response) text += chunk;
  return { status: Number(response.statusCode), headers: response.headers as Record<string, string | undefined>, body: text };
}
