import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { MessageKey } from '@/lib/i18n/translator';
import { cookieName, writeCookie } from '@/lib/people/session-cookie';
import { expect, test } from './fixtures';
import type { Role } from './rights/roles';
import { addressOf, routes } from './rights/routes';
import { enter, type Scene, stage } from './rights/scene';
import { germanOf } from './rights/sentence';
import { forEachRole, lineOf, rowsOf } from './rights/table';

// ✓ is shown. – not found: the very page that stands where nothing ever was. → has to sign in. ← is in already, and goes home.
// Letters: is shown, and told why they may not take part.
const refusals: Record<string, MessageKey> = {
  L: 'spaces.whyNot.leadsOnly',
  G: 'spaces.whyNot.guestsDoNotFound',
  J: 'dialogs.refusals.joinFirst',
  A: 'dialogs.refusals.archived',
  B: 'spaces.whyNot.archived',
  Y: 'dialogs.refusals.notYours',
};

const rows = rowsOf(`
  what                                   where       visitor  employee  member  moderator  lead  hr  council  privacy  admin  guest-member  guest  suspended
  /                                      open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /questions                             open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /search                                open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /people                                open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /people/[person]                       open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
  /people/[person]                       guests      →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →
  /settings                              open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /settings/profile                      open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /settings/access                       open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /admin                                 open        →        –         –       –          –     –   –        –        ✓      –             –      →
  /admin/departments                     open        →        –         –       –          –     –   –        –        ✓      –             –      →
  /admin/people/new                      open        →        –         –       –          –     –   –        –        ✓      –             –      →
  /admin/people/[person]                 open        →        –         –       –          –     –   –        –        ✓      –             –      →
  /spaces                                open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /spaces/new                            open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      G             G      →
  /spaces/[space]                        open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
  /spaces/[space]                        request     →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
  /spaces/[space]                        closed      →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
  /spaces/[space]                        guests      →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →
  /spaces/[space]                        archived    →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
  /spaces/[space]/about                  open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
  /spaces/[space]/about                  closed      →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
  /spaces/[space]/about                  guests      →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →
  /spaces/[space]/about                  archived    →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
  /spaces/[space]/members                open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
  /spaces/[space]/members                closed      →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
  /spaces/[space]/members                guests      →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →
  /spaces/[space]/members                archived    →        B         B       B          B     B   B        B        B      –             –      →
  /spaces/[space]/settings               open        →        L         L       L          ✓     L   L        L        ✓      –             –      →
  /spaces/[space]/settings               closed      →        –         L       L          ✓     –   –        –        –      –             –      →
  /spaces/[space]/settings               guests      →        L         L       L          ✓     L   L        L        ✓      L             –      →
  /spaces/[space]/settings               archived    →        L         L       L          B     L   L        L        B      –             –      →
  /spaces/[space]/dialogs/new            open        →        J         ✓       ✓          ✓     J   J        J        J      –             –      →
  /spaces/[space]/dialogs/new            closed      →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
  /spaces/[space]/dialogs/new            guests      →        J         ✓       ✓          ✓     J   J        J        J      ✓             –      →
  /spaces/[space]/dialogs/new            archived    →        A         A       A          A     A   A        A        A      –             –      →
  /spaces/[space]/dialogs/[dialog]       open        →        J         ✓       ✓          ✓     J   J        J        J      –             –      →
  /spaces/[space]/dialogs/[dialog]       request     →        J         ✓       ✓          ✓     J   J        J        J      –             –      →
  /spaces/[space]/dialogs/[dialog]       closed      →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
  /spaces/[space]/dialogs/[dialog]       guests      →        J         ✓       ✓          ✓     J   J        J        J      ✓             –      →
  /spaces/[space]/dialogs/[dialog]       private     →        J         ✓       ✓          ✓     J   J        J        J      –             –      →
  /spaces/[space]/dialogs/[dialog]       archived    →        A         A       A          A     A   A        A        A      –             –      →
  /spaces/[space]/dialogs/[dialog]/edit  open        →        Y         Y       ✓          ✓     ✓   Y        Y        Y      –             –      →
  /spaces/[space]/dialogs/[dialog]/edit  closed      →        –         Y       ✓          ✓     –   –        –        –      –             –      →
  /spaces/[space]/dialogs/[dialog]/edit  guests      →        Y         Y       ✓          ✓     ✓   Y        Y        Y      Y             –      →
  /spaces/[space]/dialogs/[dialog]/edit  private     →        Y         Y       ✓          ✓     ✓   Y        Y        Y      –             –      →
  /spaces/[space]/dialogs/[dialog]/edit  archived    →        A         A       A          A     A   A        A        A      –             –      →
  /spaces/[space]/dialogs/[dialog]/edit  open own    →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
  /spaces/[space]/dialogs/[dialog]/edit  closed own  →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
  /api/auth/[...nextauth]                open        ✓        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      ✓
  /api/live                              open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /api/people                            open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /api/similar                           open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /api/spaces                            open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /api/unread                            open        →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
  /sign-in                               open        ✓        ←         ←       ←          ←     ←   ←        ←        ←      ←             ←      ✓
  /set-up                                open        –        –         –       –          –     –   –        –        –      –             –      –
  /states                                open        –        –         –       –          –     –   –        –        –      –             –      –
`);

test('every page and every route has a row', () => {
  expect(routes.filter((route) => !rows.some(({ what }) => what === route))).toEqual([]);
  expect(rows.filter(({ what }) => !routes.includes(what))).toEqual([]);
});

for (const { what, where, marks } of rows) {
  test(`${what}, ${where}`, async ({ baseURL }) => {
    // One space for all: how many spaces there are must not slow down the other journeys.
    const space = await stageFor(where);
    const found = await forEachRole(async (role) => {
      const set = await enter(space, role);
      const answer = await ask(String(baseURL), role, set, what);
      if (answer.mark === '–') expectSame(answer, await ask(String(baseURL), role, withNothingThere(set), what));
      return answer.mark;
    });
    expect(lineOf(found)).toBe(lineOf(marks));
  });
}

const stages = new Map<string, ReturnType<typeof stage>>();

function stageFor(where: string) {
  const kept = stages.get(where) ?? stage(where);
  stages.set(where, kept);
  return kept;
}

async function ask(baseURL: string, role: Role, { viewer, space, dialog, author }: Scene, route: string) {
  const places = { space: space.slug, dialog: dialog.id, person: author.id, nextauth: 'session' };
  const query = queries[route]?.({ space, dialog }) ?? '';
  const stop = new AbortController();
  const response = await fetch(baseURL + addressOf(route, places) + query, {
    headers: role === 'visitor' ? {} : { cookie: `${cookieName()}=${await writeCookie(viewer.sessionId)}` },
    redirect: 'manual',
    signal: stop.signal,
  });
  const isStream = response.headers.get('content-type') === 'text/event-stream';
  const page = isStream ? '' : await response.text();
  // A live stream never ends by itself.
  stop.abort();
  return { mark: markOf(response, page), words: wordsOf(page) };
}

/** What some routes want to be asked. */
const queries: Record<string, (scene: { space: { id: string }; dialog: { id: string } }) => string> = {
  '/api/people': () => '?q=a',
  '/api/spaces': () => '?q=w',
  '/api/similar': () => '?q=Pumpe',
  '/api/live': ({ dialog }) => `?topics=dialog:${dialog.id}@1`,
  '/spaces/[space]/dialogs/[dialog]/edit': () => '?number=1',
};

function markOf({ status, headers }: Response, page: string) {
  const to = headers.get('location') ?? '';
  if (status === 401 || /^(https?:\/\/[^/]+)?\/sign-in/.test(to)) return '→';
  if (to === '/') return '←';
  if (status === 404) return '–';
  if (status !== 200) return `${status} ${to}`.trim().replace(' ', '_');
  return Object.entries(refusals).find(([, key]) => page.includes(germanOf(key)))?.[0] ?? '✓';
}

function expectSame(unseen: { words: string[] }, missing: { words: string[] }) {
  expect(unseen.words.filter((word) => !missing.words.includes(word))).toEqual([]);
  expect(missing.words.length).toBe(unseen.words.length);
}

function withNothingThere(set: Scene): Scene {
  const slug = `werkstatt-${randomUUID()}`;
  return { ...set, space: { ...set.space, slug }, dialog: { ...set.dialog, id: v7() }, author: { ...set.author, id: v7() } };
}

/** All words a page sends, also those only its scripts read; without the nonce, the order of arrival, and whose ids they are. */
function wordsOf(page: string) {
  const same = page.replace(/nonce(?:=|\\":)\\?"[^"]*"/g, '').replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'id');
  const shown = same.replace(/<script[\s\S]*?<\/script>/g, '').match(/>[^<]+</g) ?? [];
  const forScripts = same.match(/\\"(?:[^"\\]|\\\\.)*\\"/g) ?? [];
  return [...shown, ...forScripts].filter((word) => !/^\\"\$/.test(word)).sort();
}
