import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { make } from '@/e2e/make';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';
import { answer, searchInput, writeCursor } from './answer';
import { indexPost } from './entries';

test('a German word is found within others, at their beginning and at their end', async () => {
  const { ada, space } = await room();
  for (const said of ['Schnurrpfeiferei', 'Gartenschnurrpfeiferei', 'Schnurrpfeifereiverordnung', 'Pfeiferei']) await say(space, said);
  const { found } = await ask(ada, `schnurrpfeiferei in:${space.slug}`);
  expect(found.results.map(({ post }) => marks(post?.words))).toEqual([
    'Schnurrpfeiferei',
    expect.stringContaining('chnurrpfeiferei'),
    expect.stringContaining('chnurrpfeiferei'),
  ]);
  expect(found.results).toHaveLength(3);
});

test('a compound is found though the stemmer leaves less of it than of the word alone', async () => {
  const { ada, space } = await room();
  await say(space, 'Die Gleitringdichtung tropft.');
  const { found } = await ask(ada, `dichtungen in:${space.slug}`);
  expect(found.results.map(({ post }) => marks(post?.words))).toEqual(['Gleitringdichtung']);
});

test.each([
  ['swapped', 'Kniepenfuchs'],
  ['missing', 'Kneienfuchs'],
  ['doubled', 'Kneippenfuchs'],
  ['mistaken at the beginning', 'Gneipenfuchs'],
])('a letter %s still finds what was meant, but only near by', async (_, typed) => {
  const { ada, space } = await room();
  await say(space, 'Der Kneipenfuchs war da.');
  const { found, near } = await ask(ada, `${typed} in:${space.slug}`);
  expect(found.results).toEqual([]);
  expect(near?.results.map(({ post }) => marks(post?.words))).toEqual(['Kneipenfuchs']);
});

test('where no post has every word, those with all but one come near', async () => {
  const { ada, space } = await room();
  await say(space, 'Eine Turbine und ein Ventil.');
  const { found, near } = await ask(ada, `turbine ventil klabautermann in:${space.slug}`);
  expect([found.results.length, near?.results.length]).toEqual([0, 1]);
});

test.each(['und oder', 'the and', 'wie ist das'])('"%s" is nothing to look for', async (typed) => {
  expect(await ask(await make.person(), typed)).toMatchObject({ isFiller: true, near: undefined });
});

test('a word said only in a closed space helps nobody else to find anything', async () => {
  const { ada, space } = await room();
  const closed = await make.space({ visibility: 'members' });
  await say(closed, 'Rumpelpumpelei');
  await say(space, 'Etwas anderes');
  expect(await ask(ada, 'rumpelpumpelie')).toMatchObject({ found: { results: [], total: 0 }, near: undefined });
  expect(await ask(ada, 'pumpelei')).toMatchObject({ found: { results: [] }, near: undefined });
});

test('people by name, topic and department, and spaces by name and purpose, stand beside', async () => {
  const department = await make.department('Quitschentest');
  const ada = await make.person('Ada');
  const ben = await make.person('Ben Zwiebelthal', { askAbout: ['Grobgewinde'] });
  const cem = await make.person('Cem', { departmentId: department.id });
  const space = await make.space({ name: 'Arbeitskreis Grobgewinde', about: 'Alles über Quetschhähne' });
  const secret = await make.space({ name: 'Grobgewinde geheim', visibility: 'members' });
  expect((await ask(ada, 'zwiebelthal')).people.map(({ id }) => id)).toEqual([ben.id]);
  expect((await ask(ada, 'quitschentest')).people.map(({ id }) => id)).toEqual([cem.id]);
  const both = await ask(ada, 'grobgewinde');
  expect(both.people.map(({ id }) => id)).toContain(ben.id);
  expect(both.spaces.map(({ id }) => id)).toContain(space.id);
  expect(both.spaces.map(({ id }) => id)).not.toContain(secret.id);
  expect((await ask(ada, 'quetschhahn')).spaces.map(({ id }) => id)).toContain(space.id);
});

test('a guest finds no colleagues they share no space with, nor spaces they are not in', async () => {
  const gregor = await make.guest();
  await make.person('Dora Nussknacker', { askAbout: ['Walzenstuhl'] });
  await make.space({ name: 'Nussknacker', visibility: 'employees' });
  expect(await ask(gregor, 'nussknacker')).toMatchObject({ people: [], spaces: [], found: { spaceCount: 0 } });
});

test('who searches without end is asked to wait', async () => {
  const ada = await make.person();
  const answers = await Promise.allSettled(Array.from({ length: 130 }, () => ask(ada, '')));
  const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toHaveLength(10);
  expect(refused[0]).toBeInstanceOf(Refusal);
});

test('an address that says nonsense asks for nothing', () => {
  const nothing = searchInput.parse({});
  expect(searchInput.parse({ q: 7, order: 'x', older: 'NaN_x' })).toEqual(nothing);
  expect(searchInput.parse({ older: `1e999_${crypto.randomUUID()}` }).older).toBeUndefined();
  expect(searchInput.parse({ q: ['pumpe', 'in:werk'] }).q).toEqual({ words: 'pumpe', in: 'werk' });
  const cursor = { at: 0.123456789, id: crypto.randomUUID() };
  expect(searchInput.parse({ older: writeCursor(cursor) }).older).toEqual(cursor);
});

async function room() {
  return { ada: await make.person(), space: await make.space() };
}

function ask(viewer: Viewer, q: string) {
  return answer(viewer, searchInput.parse({ q }));
}

async function say(space: { id: string; slug: string }, text: string) {
  const { id: dialogId, spaceId, authorId, createdAt } = await make.dialog('Ein Dialog', { space });
  await db.transaction((tx) => indexPost(tx, { dialogId, number: 0, spaceId, authorId, createdAt, lang: 'de', title: 'Ein Dialog', text }));
}

function marks(words: { text: string; hit: boolean }[] | undefined) {
  return words
    ?.filter(({ hit }) => hit)
    .map(({ text }) => text)
    .join(' ');
}
