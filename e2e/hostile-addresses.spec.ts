import { readFileSync } from 'node:fs';
import { cookieName, writeCookie } from '@/lib/people/session-cookie';
import { expect, make, test } from './fixtures';
import { hostileValues } from './hostile-values';
import { addressOf, fileOf, routes } from './rights/routes';

/** What each address may be asked besides its path. */
const parameters: Record<string, string[]> = {
  '/': ['earlier', 'before'],
  '/admin': ['show', 'q', 'after'],
  '/api/live': ['topics'],
  '/api/people': ['q', 'space'],
  '/api/similar': ['q'],
  '/api/spaces': ['q', 'space'],
  '/people': ['q', 'department', 'after', 'before'],
  '/questions': ['in', 'show', 'order', 'older', 'newer', 'after', 'before'],
  '/search': ['q', 'in', 'order', 'older', 'newer', 'after'],
  '/sign-in': ['next'],
  '/spaces': ['q', 'show'],
  '/spaces/[space]': ['show', 'kind', 'tag', 'order', 'older', 'newer'],
  '/spaces/[space]/dialogs/[dialog]': ['at', 'after', 'before'],
  '/spaces/[space]/dialogs/[dialog]/edit': ['number'],
  '/spaces/[space]/dialogs/new': ['kind', 'title'],
  '/spaces/[space]/members': ['q', 'after', 'change'],
};

// As an address carries them: what is no UTF-8 at all cannot be written as a string.
const values = [...Object.values(hostileValues).map(encoded), '%00', '%ff%fe', '%ed%a0%bd', '%', '%u0041'];

test('every address that reads its query is in the table', () => {
  const reading = routes.filter((route) => /searchParams/.test(readFileSync(fileOf(route), 'utf8')));
  expect(reading.filter((route) => !parameters[route])).toEqual([]);
  expect(Object.keys(parameters).filter((route) => !routes.includes(route))).toEqual([]);
});

for (const [route, names] of Object.entries(parameters)) {
  test(`${route} breaks at nothing it is asked`, async ({ baseURL }) => {
    const { path, cookie } = await room(route);
    const addresses = names.flatMap((name) => [
      ...values.map((value) => `${path}?${name}=${value}`),
      `${path}?${name}=a&${name}=b`,
      `${path}?${name}[]=a`,
    ]);
    expect(await broken(addresses, String(baseURL), cookie)).toEqual([]);
  });
}

for (const route of routes.filter((route) => route.includes('['))) {
  test(`${route} breaks at nothing in its path`, async ({ baseURL }) => {
    const { places, cookie } = await room(route);
    const names = [...route.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = '']) => name);
    const addresses = names.flatMap((name) => values.map((value) => addressOf(route, places).replace(places[name] ?? '', value)));
    expect(await broken(addresses, String(baseURL), cookie)).toEqual([]);
  });
}

/** Somebody who may see everything in a space of their own. A new one each time, as searching has its limits. */
async function room(route: string) {
  const person = await make.person('Vera Lang', { duties: ['admin', 'hr'] });
  const space = await make.space({ leads: [person] });
  const dialog = await make.dialog('Wer weiß das?', { space, author: person });
  const places: Record<string, string> = { space: space.slug, dialog: dialog.id, person: person.id, nextauth: 'session' };
  return { places, path: addressOf(route, places), cookie: `${cookieName()}=${await writeCookie(person.sessionId)}` };
}

async function broken(addresses: string[], baseURL: string, cookie: string) {
  const answers: string[] = [];
  for (const address of addresses) {
    const stop = new AbortController();
    const { status } = await fetch(baseURL + address, { headers: { cookie }, redirect: 'manual', signal: stop.signal });
    stop.abort();
    if (status >= 500) answers.push(`${status} ${address.slice(0, 200)}`);
  }
  return answers;
}

function encoded(value: string) {
  return encodeURIComponent(value.toWellFormed());
}
