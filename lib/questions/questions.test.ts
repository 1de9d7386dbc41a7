import { expect, test } from 'vitest';
import { make } from '@/e2e/make';
import type { Viewer } from '@/lib/people/viewer';
import { listQuestions, questionInput } from './questions';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

test('open questions of one’s own spaces, or of all one sees', async () => {
  const ada = await make.person();
  const own = await make.space({ members: [ada] });
  const other = await make.space();
  const closed = await make.space({ visibility: 'members' });
  const question = (title: string, space: typeof own, more = {}) => make.dialog(title, { space, kind: 'question', ...more });
  await question('Meine', own, { author: ada, createdAt: daysAgo(1) });
  await question('Halb beantwortet', own, { othersReplyCount: 1, createdAt: daysAgo(3) });
  await question('Unbeantwortet', own, { createdAt: daysAgo(2) });
  await question('Geklärt', own, { closedAt: new Date(), outcome: 'Ja.' });
  const elsewhere = await question('Anderswo', other, { createdAt: daysAgo(4000) });
  const secret = await question('Geheim', closed, { createdAt: daysAgo(4000) });

  expect(await titles(ada, {})).toEqual(['Halb beantwortet', 'Unbeantwortet', 'Meine']);
  expect(await titles(ada, { order: 'newest' })).toEqual(['Meine', 'Unbeantwortet', 'Halb beantwortet']);
  expect(await titles(ada, { show: 'unanswered' })).toEqual(['Unbeantwortet', 'Meine']);
  expect(await titles(ada, { show: 'mine' })).toEqual(['Meine']);
  const everywhere = (await listQuestions(ada, questionInput.parse({ in: 'all' }))).rows.map(({ id }) => id);
  expect(everywhere).toContain(elsewhere.id);
  expect(everywhere).not.toContain(secret.id);
});

test.each(['waiting', 'newest'])('by %s one turns pages there and back over several spaces', async (order) => {
  const ada = await make.person();
  for (const name of ['Werkstatt', 'Kantine']) {
    const space = await make.space({ name, members: [ada] });
    for (let n = 0; n < 30; n += 1) await make.dialog(`${name} ${n}`, { space, kind: 'question', createdAt: daysAgo(n % 7) });
  }
  const first = await listQuestions(ada, questionInput.parse({ order }));
  expect(first.newer).toBeUndefined();
  const second = await listQuestions(ada, questionInput.parse({ order, older: first.older }));
  const third = await listQuestions(ada, questionInput.parse({ order, older: second.older }));
  expect(third.older).toBeUndefined();
  const all = [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(new Set(all).size).toBe(60);
  const back = await listQuestions(ada, questionInput.parse({ order, newer: third.newer }));
  expect(back.rows.map(({ id }) => id)).toEqual(second.rows.map(({ id }) => id));
  const start = await listQuestions(ada, questionInput.parse({ order, newer: back.newer }));
  expect(start.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
  expect(start.newer).toBeUndefined();
});

test('an address that says nonsense is the usual list', () => {
  expect(questionInput.parse({ in: 'x', show: ['a', 'b'], order: '', older: "2026'_--", newer: '_' })).toEqual(questionInput.parse({}));
});

async function titles(viewer: Viewer, asked: object) {
  return (await listQuestions(viewer, questionInput.parse(asked))).rows.map(({ title }) => title);
}
