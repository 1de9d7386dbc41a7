import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { dialogs, mentions, reads, replies } from '@/db/schema/dialogs';
import { searchEntries } from '@/db/schema/search';
import { memberships } from '@/db/schema/spaces';
import { make } from '@/e2e/make';
import type { Viewer } from '@/lib/people/viewer';
import { listEarlier } from './earlier';
import { listNews } from './news';
import { listOwnQuestions } from './own-questions';
import { suggestSpaces } from './suggestions';
import { listWaiting } from './waiting';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

test('questions of others in one’s own spaces wait, the longest first, until they are settled', async () => {
  const { ada, space } = await member();
  const question = { space, kind: 'question' } as const;
  const young = await make.dialog('Jung', { ...question, createdAt: daysAgo(1) });
  const old = await make.dialog('Alt', { ...question, createdAt: daysAgo(9), othersReplyCount: 2 });
  await make.dialog('Uralt', { ...question, createdAt: daysAgo(100) });
  await make.dialog('Ein Thema', { space });
  await make.dialog('Von mir', { ...question, author: ada });
  await make.dialog('Geschlossen', { ...question, closedAt: new Date(), outcome: 'Ja.' });
  await make.dialog('Gelöscht', { ...question, deletedAt: new Date() });
  await make.dialog('Anderswo', { kind: 'question' });
  expect(titles(await listWaiting(ada))).toEqual([old.title, young.title]);
});

test('what others said since one came is new until it is seen, last active first', async () => {
  const { ada, space } = await member();
  const first = await make.dialog('Erster', { space, lastActivityAt: daysAgo(2) });
  const second = await make.dialog('Zweiter', { space, lastActivityAt: daysAgo(1) });
  await make.dialog('Meiner', { space, author: ada });
  expect(titles(await listNews(ada))).toEqual([second.title, first.title]);
  await read(ada, second, 0);
  expect(titles(await listNews(ada))).toEqual([first.title]);
  await reply(second, 1, 'Doch noch etwas');
  expect(await listNews(ada)).toMatchObject([{ title: 'Zweiter', newCount: 1, isUnread: true }, { title: 'Erster' }]);
});

test('an answer to what one began is told with its words, and being named goes before that', async () => {
  const { ada, space } = await member();
  const ben = await make.person('Ben');
  const dialog = await make.dialog('Meine Frage', { space, author: ada });
  await read(ada, dialog, 0);
  await reply(dialog, 1, 'Mit der Distanzscheibe.', ben);
  expect(await reasonOf(ada)).toEqual({ kind: 'answered', number: 1, name: 'Ben', words: 'Mit der Distanzscheibe.' });
  await reply(dialog, 2, 'Ada, siehst du das auch so?', ben, [ada]);
  await reply(dialog, 3, 'Ich schon.', ben);
  expect(await reasonOf(ada)).toMatchObject({ kind: 'named', number: 2 });
  await read(ada, dialog, 2);
  expect(await reasonOf(ada)).toMatchObject({ kind: 'answered', number: 3 });
  await read(ada, dialog, 3);
  expect(await listNews(ada)).toEqual([]);
});

test('one hears of being named in a space one only reads, but never in one that is closed', async () => {
  const ada = await make.person();
  const open = await make.dialog('Hier', { space: await make.space() });
  const closed = await make.dialog('Dort', { space: await make.space({ visibility: 'members' }) });
  for (const dialog of [open, closed]) await reply(dialog, 1, 'Frag Ada.', undefined, [ada]);
  expect(await listNews(ada)).toMatchObject([{ title: 'Hier', reason: { kind: 'named', number: 1 } }]);
  await read(ada, open, 1);
  expect(await listNews(ada)).toEqual([]);
});

test('guests hear only of what they may read', async () => {
  const gregor = await make.guest();
  const space = await make.space({ visibility: 'guests', members: [gregor] });
  await sinceLongAgo(gregor, space);
  const ours = await make.dialog('Für alle', { space, kind: 'question', guestsMayRead: true });
  const theirs = await make.dialog('Unter uns', { space, kind: 'question' });
  await reply(theirs, 1, 'Gregor weiß es.', undefined, [gregor]);
  for (const list of [await listNews(gregor), await listWaiting(gregor), (await listEarlier(gregor)).rows]) {
    expect(titles(list)).toEqual([ours.title]);
  }
});

test('one’s own questions stay until they are settled', async () => {
  const { ada, space } = await member();
  await make.dialog('Offen', { space, kind: 'question', author: ada, othersReplyCount: 3 });
  await make.dialog('Geklärt', { space, kind: 'question', author: ada, closedAt: new Date(), outcome: 'Ja.' });
  expect(await listOwnQuestions(ada)).toMatchObject([{ title: 'Offen', replyCount: 3, space: space.slug }]);
});

test('what was before is read page by page over all of one’s spaces, each dialog once', async () => {
  const ada = await make.person();
  for (const name of ['Werkstatt', 'Kantine']) {
    const space = await make.space({ name, members: [ada] });
    // Ten at the same moment, so that time alone cannot tell them apart.
    for (let n = 0; n < 20; n += 1) await make.dialog(`${name} ${n}`, { space, lastActivityAt: n < 10 ? daysAgo(30) : daysAgo(n) });
  }
  const seen: string[] = [];
  let before: { at: string; id: string } | undefined;
  do {
    const page = await listEarlier(ada, before);
    seen.push(...titles(page.rows));
    const [at = '', id = ''] = page.older?.split('_') ?? [];
    before = page.older ? { at, id } : undefined;
  } while (before);
  expect(seen).toHaveLength(40);
  expect(new Set(seen).size).toBe(40);
});

test('somebody without a space is shown their department’s first, and nothing they could not come into', async () => {
  const department = await make.department();
  const ada = await make.person('Ada', { departmentId: department.id });
  const own = await make.space({ name: 'Konstruktion', departmentId: department.id });
  await make.space({ name: 'Leitungskreis', visibility: 'members', lastActivityAt: new Date() });
  const suggested = await suggestSpaces(ada);
  expect(suggested[0]?.id).toBe(own.id);
  expect(suggested.map(({ name }) => name)).not.toContain('Leitungskreis');
});

async function member() {
  const ada = await make.person();
  const space = await make.space({ members: [ada] });
  await sinceLongAgo(ada, space);
  return { ada, space };
}

/** What was said before one joined is no news; these tests begin long after. */
async function sinceLongAgo(person: Viewer, space: { id: string }) {
  const own = and(eq(memberships.personId, person.id), eq(memberships.spaceId, space.id));
  await db
    .update(memberships)
    .set({ readBefore: daysAgo(1000) })
    .where(own);
}

type Dialog = typeof dialogs.$inferSelect;

async function reply(dialog: Dialog, number: number, text: string, author?: Viewer, named: Viewer[] = []) {
  const { id: dialogId, spaceId } = dialog;
  const authorId = (author ?? (await make.person('Cem'))).id;
  const createdAt = new Date();
  await db.insert(replies).values({ dialogId, number, branch: number, authorId, source: text, html: text, createdAt });
  await db.insert(searchEntries).values({ dialogId, number, spaceId, authorId, createdAt, lang: 'de', text });
  if (named.length > 0) await db.insert(mentions).values(named.map(({ id }) => ({ dialogId, number, personId: id })));
  await db.update(dialogs).set({ lastNumber: number, replyCount: number, lastActivityAt: createdAt }).where(eq(dialogs.id, dialogId));
}

async function read(person: Viewer, { id: dialogId }: Dialog, number: number) {
  await db
    .insert(reads)
    .values({ personId: person.id, dialogId, number })
    .onConflictDoUpdate({ target: [reads.personId, reads.dialogId], set: { number } });
}

async function reasonOf(person: Viewer) {
  const [first] = await listNews(person);
  return first?.reason;
}

function titles(rows: { title: string }[]) {
  return rows.map(({ title }) => title);
}
