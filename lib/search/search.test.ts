import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/db/client';
import { type dialogs, replies } from '@/db/schema/dialogs';
import { make } from '@/e2e/make';
import type { Viewer } from '@/lib/people/viewer';
import { type Asked, readAsked } from './asked';
import { indexPost } from './entries';
import type { SearchCursor, SearchOrder } from './hits';
import { queriesOf } from './queries';
import * as searching from './search';
import { widen } from './search';

/** Each pair is one word to a reader. The nonsense before it keeps the tests of this file apart. */
const spellings: [said: string, asked: string, lang?: string][] = [
  ['Straße', 'Strasse'],
  ['Strasse', 'Straße'],
  ['straße', 'STRASSE'],
  ['STRAẞE', 'strasse'],
  ['über', 'ueber'],
  ['über', 'uber'],
  ['ueber', 'über'],
  ['uber', 'Über'],
  ['Größe', 'Groesse'],
  ['Größe', 'grosse'],
  ['GROESSE', 'größe'],
  ['Müller', 'Mueller'],
  ['Mueller', 'muller'],
  ['Häuser', 'Haeuser'],
  ['Bäuerin', 'Baeuerin'],
  ['Mäuse', 'maus'],
  ['größere', 'größer'],
  ['Dichtungen', 'Dichtung'],
  ['Dichtung', 'Dichtungen'],
  ['Dichtungswechsel', 'Dichtung'],
  ['Steuern', 'Steuer'],
  ['neuer', 'neue'],
  ['Frauen', 'Frau'],
  ['Süden', 'Sued'],
  ['grün', 'gruen'],
  ['schön', 'schoen'],
  ['Muße', 'Musse'],
  ['Kältemittel', 'kaelte'],
  ['Abfluß', 'Abfluss'],
  ['Maße', 'Maß'],
  ['u\u0308ber', 'über'],
  ['Özlem Yıldız', 'oezlem yildiz'],
  ['LX-40', 'lx 40'],
  ['LX 40', 'LX-40'],
  ['E-Mail', 'e-mail'],
  ['Druck/Menge', 'menge/druck'],
  ['Kolleg*innen', 'Kollegen'],
  ['café', 'cafe'],
  ['pumps', 'pump', 'en'],
  ['issues', 'issue', 'en'],
  ['issue', 'issues', 'en'],
  ['shoes', 'shoe', 'en'],
  ['replaced', 'replacing', 'en'],
  ['companies', 'company', 'en'],
  ['Müller', 'mueller', 'en'],
  ['Mueller', 'müller', 'en'],
  ['résumé', 'resume', 'en'],
  ['façade', 'facade', 'fr'],
];

describe('spellings', () => {
  let ada: Viewer;
  const spaces = new Map<string, string>();

  beforeAll(async () => {
    ada = await make.person();
    for (const [said, , lang = 'de'] of spellings) {
      const space = await make.space();
      spaces.set(said + lang, space.slug);
      await say(space, `Hier steht ${said}.`, { lang });
    }
  });

  test.each(spellings)('%s is found by %s', async (said, asked, lang = 'de') => {
    const found = await ask(ada, `${asked} in:${spaces.get(said + lang)}`);
    expect(found.results).toHaveLength(1);
    const marked = found.results[0]?.post?.words.filter(({ hit }) => hit).map(({ text }) => text);
    expect(marked?.join(' ').normalize('NFC')).toContain(said.normalize('NFC').split(/[^\p{L}\p{N}]/u)[0]);
  });

  test.each([
    ['Straße', 'Strauß'],
    ['neuer', 'neun'],
    ['Frauen', 'Fron'],
  ])('%s is not found by %s', async (said, asked) => {
    expect((await ask(ada, `${asked} in:${spaces.get(`${said}de`)}`)).results).toEqual([]);
  });
});

describe('asking', () => {
  test('every word must be there, a phrase as it stands, and nothing that is excluded in any of its forms', async () => {
    const { ada, space } = await room();
    await say(space, 'Die große Pumpe verliert Druck.');
    await say(space, 'Die Pumpe ist groß, sie hat neue Dichtungen.');
    const titles = async (words: string) => (await ask(ada, `${words} in:${space.slug}`)).total;
    expect(await titles('pumpe groß')).toBe(2);
    expect(await titles('pumpe turbine')).toBe(0);
    expect(await titles('"große pumpe"')).toBe(1);
    expect(await titles('pumpe -dichtung')).toBe(1);
    expect(await titles('pumpe -"große pumpe"')).toBe(1);
    expect(await titles('turbine or dichtung')).toBe(1);
    expect(await titles('pumpe für')).toBe(2);
    expect(await titles('-dichtung')).toBe(0);
  });

  test('a word in a title comes first, one that only begins alike comes last', async () => {
    const { ada, space } = await room();
    const compound = await say(space, 'Der Dichtungswechsel dauert.');
    const word = await say(space, 'Die Dichtung tropft.');
    const title = await say(space, 'Sie tropft.', { title: 'Dichtung' });
    const found = await ask(ada, `dichtung in:${space.slug}`);
    expect(found.results.map(({ row }) => row.id)).toEqual([title, word, compound].map(({ id }) => id));
  });

  test('a dialog is found once, by the reply where it is said best, and says how many more there are', async () => {
    const { ada, space } = await room();
    const dialog = await say(space, 'Worum es geht: um die Pumpe unter vielen anderen Dingen, die noch zu besprechen sind.');
    await reply(dialog, 1, 'Gleitringdichtung prüfen.');
    await reply(dialog, 2, 'Ja. Gleitringdichtung, eindeutig Gleitringdichtung.');
    const found = await ask(ada, `gleitringdichtung in:${space.slug}`);
    expect(found.results).toMatchObject([{ more: 1, post: { number: 2 } }]);
  });

  test('newest first is by the newest place', async () => {
    const { ada, space } = await room();
    const old = await say(space, 'Pumpe', { title: 'Pumpe', createdAt: new Date('2025-01-01') });
    const young = await say(space, 'Eine Pumpe', { createdAt: new Date('2026-01-01') });
    await reply(old, 1, 'Noch eine Pumpe', new Date('2026-06-01'));
    const found = await search(ada, { asked: readAsked(`pumpe in:${space.slug}`), order: 'newest' });
    expect(found.results.map(({ row, post }) => [row.id, post?.number])).toEqual([
      [old.id, 1],
      [young.id, 0],
    ]);
  });

  test.each(['rank', 'newest'] as const)('pages by %s hold every dialog once', async (order) => {
    const { ada, space } = await room();
    for (let n = 0; n < 45; n += 1) await say(space, `Pumpe ${'Pumpe '.repeat(n % 3)}`);
    const asked = readAsked(`pumpe in:${space.slug}`);
    const seen: string[] = [];
    let cursor: Awaited<ReturnType<typeof search>>['older'];
    do {
      const page = await search(ada, { asked, order, cursor });
      expect(page.total).toBe(45);
      seen.push(...page.results.map(({ row }) => row.id));
      cursor = page.older;
    } while (cursor);
    expect(new Set(seen).size).toBe(45);
    expect(seen).toHaveLength(45);
  });

  test('narrowed by space, tag, author and day', async () => {
    const { ada, space } = await room();
    const ben = await make.person('Benedikt Öhlmann');
    await say(space, 'Pumpe eins', { author: ben, tags: ['druckverlust'], createdAt: new Date('2026-03-02T10:00Z') });
    await say(space, 'Pumpe zwei', { createdAt: new Date('2026-03-01T23:30Z') });
    const words = async (typed: string) =>
      (await ask(ada, `${typed} in:${space.slug}`)).results.map(({ post, row }) => post?.text ?? row.title).sort();
    expect(await words('pumpe')).toEqual(['Pumpe eins', 'Pumpe zwei']);
    expect(await words('pumpe tag:Druckverlust')).toEqual(['Pumpe eins']);
    expect(await words('pumpe #druckverlust')).toEqual(['Pumpe eins']);
    expect(await words('pumpe from:oehlmann')).toEqual(['Pumpe eins']);
    expect(await words('pumpe from:niemand')).toEqual([]);
    // Half past eleven at night in UTC is the next day in Berlin.
    expect(await words('pumpe before:2026-03-02')).toEqual([]);
    expect(await words('pumpe after:02.03.2026')).toEqual(['Pumpe eins', 'Pumpe zwei']);
    expect(await words('tag:druckverlust')).toEqual(['Ein Dialog']);
  });

  test('a question that finds nothing is widened by one word, or beyond its space', () => {
    expect(widen(readAsked('rote pumpe -alt'))?.words).toBe('pumpe -alt or rote -alt');
    expect(widen(readAsked('"rote pumpe" in:werk'))).toEqual({ words: '"rote pumpe"' });
    expect(widen(readAsked('pumpe'))).toBeUndefined();
  });
});

describe('seeing', () => {
  test('a closed space is searched by its members only, also when it is named', async () => {
    const ada = await make.person();
    const ben = await make.person('Ben');
    const space = await make.space({ visibility: 'members', members: [ada], name: `Geheimrat ${v7()}` });
    await say(space, 'Zwetschgenknödel');
    for (const typed of [
      'zwetschgenknödel',
      `zwetschgenknödel in:${space.slug}`,
      `zwetschgenknödel in:"${space.name}"`,
      `in:${space.slug}`,
    ]) {
      expect((await ask(ada, typed)).results).toHaveLength(1);
      expect(await ask(ben, typed)).toMatchObject({ results: [], total: 0 });
    }
    expect((await ask(ada, 'x')).spaceCount - (await ask(ben, 'x')).spaceCount).toBe(1);
  });

  test('guests find only what is meant for them, in spaces that admit them', async () => {
    const gregor = await make.guest();
    const open = await make.space({ visibility: 'guests', members: [gregor] });
    const closed = await make.space({ visibility: 'employees', members: [gregor] });
    await say(open, 'Marillenknödel für uns');
    const ours = await say(open, 'Marillenknödel für alle', { guestsMayRead: true, tags: ['speise'] });
    await say(closed, 'Marillenknödel', { guestsMayRead: true });
    for (const typed of ['marillenknödel', 'tag:speise']) {
      expect((await ask(gregor, typed)).results.map(({ row }) => row.id)).toEqual([ours.id]);
    }
  });

  test('nothing of a deleted dialog is found, and hidden ones only by those who see them', async () => {
    const { ada, space } = await room();
    const deleted = await say(space, 'Powidltascherl', { deletedAt: new Date() });
    await reply(deleted, 1, 'Powidltascherl!');
    const ben = await make.person('Ben');
    const hidden = await say(space, 'Powidltascherl', { author: ben, hiddenAt: new Date() });
    expect((await ask(ada, 'powidltascherl')).results).toEqual([]);
    expect((await ask(ben, 'powidltascherl')).results.map(({ row }) => row.id)).toEqual([hidden.id]);
  });
});

describe('whatever is typed', () => {
  const hostile = [
    '',
    ' ',
    '"',
    '""" " \'',
    "'); drop table people; --",
    '\0',
    'pumpe\0dichtung',
    'a & b | !c <-> d:*A',
    '!!! ((( :*',
    '\\',
    "\\' \\\\ '' ",
    '-',
    '- - -',
    '-"" or or or',
    'or',
    'und oder der die das',
    'in: tag: from: before: after:',
    'in:" tag:"',
    'before:2026-02-31 after:gestern pumpe',
    'before:0000 pumpe after:0001-01-01',
    'after:9999-12-31 pumpe',
    'before:0999-01-01',
    'pumpe from:%_\\',
    'tag:{} tag:"a,b"',
    '\ud800 \udc00',
    '🤖 👩‍👩‍👧',
    '汉字 العربية',
    '<b>pumpe</b> <script>alert(1)</script>',
    'a'.repeat(10_000),
    'pumpe '.repeat(2_000),
    '("'.repeat(3_000),
    '%00 %27 {{7*7}}',
    'http://example.com/a?b=c&d user@example.com 1e9 -1 3.14 v1.2.3',
  ];
  test.each(hostile.map((typed) => [JSON.stringify(typed).slice(0, 60), typed]))('%s gets an answer', async (_, typed) => {
    const ada = await make.person();
    const asked = readAsked(typed);
    await expect(search(ada, { asked, order: 'rank' })).resolves.toMatchObject({ results: expect.any(Array) });
    const wider = widen(asked);
    if (wider) await search(ada, { asked: wider, order: 'newest' });
  });
});

async function room() {
  return { ada: await make.person(), space: await make.space() };
}

function ask(viewer: Viewer, typed: string) {
  return search(viewer, { asked: readAsked(typed), order: 'rank' });
}

async function search(viewer: Viewer, ask: { asked: Asked; order: SearchOrder; cursor?: SearchCursor }) {
  return searching.search(viewer, { ...ask, queries: await queriesOf(ask.asked.words) });
}

async function say(
  space: { id: string; slug: string },
  text: string,
  { title = 'Ein Dialog', lang = 'de', ...more }: Parameters<typeof make.dialog>[1] & { title?: string } = {},
) {
  const dialog = await make.dialog(title, { space, lang, ...more });
  const { id: dialogId, spaceId, authorId, createdAt } = dialog;
  await db.transaction((tx) => indexPost(tx, { dialogId, number: 0, spaceId, authorId, createdAt, lang, title, text }));
  return dialog;
}

async function reply(dialog: typeof dialogs.$inferSelect, number: number, text: string, createdAt = new Date()) {
  const { id: dialogId, spaceId, authorId } = dialog;
  await db.insert(replies).values({ dialogId, number, branch: number, authorId, source: text, html: text, createdAt });
  await db.transaction((tx) => indexPost(tx, { dialogId, number, spaceId, authorId, createdAt, lang: 'de', text }));
}
