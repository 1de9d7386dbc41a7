import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { client, db } from '@/db/client';
import { dialogs } from '@/db/schema/dialogs';
import { importedRows } from '@/db/schema/imports';
import { make } from '@/e2e/make';
import { addReply } from '@/lib/dialogs/replies';
import { watch } from '@/lib/events/live';
import { fileOf, sourceForTest } from './fixture';
import { importFiles } from './import';

type Stored = {
  id: string;
  dialog: string;
  title: string;
  number: number;
  branch: number;
  parent: string | null;
  author: string;
  source: string;
  html: string;
  at: string;
  up: number;
  down: number;
  hidden: string | null;
};

/** What the rows of a source became, by their ids. */
async function storedOf(src: string): Promise<Record<string, Stored>> {
  const rows = await client<Stored[]>`
    select i.external_id as id, d.id as dialog, d.title, coalesce(r.number, 0) as number, coalesce(r.branch, 0) as branch, above.external_id as parent,
      p.name as author, coalesce(r.source, d.source) as source, coalesce(r.html, d.html) as html,
      to_char(coalesce(r.created_at, d.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as at,
      coalesce(r.votes_up, d.votes_up) as up, coalesce(r.votes_down, d.votes_down) as down, coalesce(r.hidden_reason, case when r.id is null then d.hidden_reason end) as hidden
    from imported_rows i join dialogs d on d.id = i.dialog_id left join replies r on r.id = i.reply_id
      left join imported_rows above on above.reply_id = r.parent_id
      join people p on p.id = coalesce(r.author_id, d.author_id)
    where i.src = ${src}`;
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

async function dialogOf(src: string, id: string) {
  const [found] = await db
    .select({ dialog: dialogs })
    .from(importedRows)
    .innerJoin(dialogs, eq(dialogs.id, importedRows.dialogId))
    .where(sql`${importedRows.src} = ${src} and ${importedRows.externalId} = ${id}`);
  if (!found) throw new Error(`The row ${id} was not imported.`);
  return found.dialog;
}

test('a thread becomes a dialog: who answered whom, in the order they came', async () => {
  const { src, row } = sourceForTest();
  const report = await importFiles([
    fileOf([
      row('a', { tags: ['Druck', 'LX 40'], up: 3, down: 1 }),
      row('b', { parent: 'a', author: 'Ben', author_id: 'u2', created_at: '2016-02-01T11:00:00Z' }),
      row('c', { parent: 'a', created_at: '2016-02-01T12:00:00Z' }),
      row('d', { parent: 'b', created_at: '2016-02-01T13:00:00Z', score: -4 }),
      row('e', { parent: 'd', author: 'Ben', author_id: 'u2', created_at: '2016-02-01T14:00:00Z' }),
    ]),
  ]);
  expect(report).toMatchObject({ read: 5, imported: 5, unchanged: 0, repaired: {}, skipped: [] });
  expect(report.spaces).toEqual([{ name: 'Werkstatt', path: expect.stringMatching(/^\/spaces\/werkstatt/) }]);

  const { a, b, c, d, e } = await storedOf(src);
  expect(a).toMatchObject({ number: 0, author: 'Ada', up: 3, down: 1, html: '<p>Weiß das jemand?</p>' });
  expect([b, c, d, e].map((post) => [post?.number, post?.branch, post?.parent])).toEqual([
    [1, 1, null],
    [2, 2, null],
    [3, 1, 'b'],
    [4, 1, 'd'],
  ]);
  expect([d?.up, d?.down]).toEqual([0, 4]);
  expect(await dialogOf(src, 'a')).toMatchObject({
    kind: 'discussion',
    tags: ['druck', 'lx-40'],
    replyCount: 4,
    lastNumber: 4,
    othersReplyCount: 2,
    firstAnswerAt: new Date('2016-02-01T11:00:00Z'),
    lastActivityAt: new Date('2016-02-01T14:00:00Z'),
  });
});

test('every flaw is mended by its rule, and counted once a row', async () => {
  const { src, row } = sourceForTest();
  const report = await importFiles([
    fileOf([
      row('head'),
      row('orphan', { parent: 'nowhere' }),
      row('second-head', { title: 'Noch einmal' }),
      row('too-old', { parent: 'head', created_at: '2015-01-01T00:00:00Z' }),
      row('ahead', { parent: 'head', created_at: '2999-01-01T00:00:00Z' }),
      row('undated', { parent: 'too-old', created_at: null }),
      row('nobody', { parent: 'head', author: null, author_id: null }),
      row('nobody-too', { parent: 'head', author: ' \u0000 ', author_id: null }),
      row('titled-reply', { parent: 'head', title: 'Ein *Titel*', body: 'Worte', format: 'markdown' }),
      row('empty', { parent: 'head', body: ' \n ' }),
      row('empty-html', { parent: 'head', body: '<p><script>x()</script></p>', format: 'html' }),
      row('long', { parent: 'head', body: 'lang '.repeat(40_000) }),
      row('control', { parent: 'head', body: 'a\u0000b\u0007c\u202e' }),
      row('surrogate', { parent: 'head', body: 'a\ud800b' }),
      row('untitled', { thread: 't2', title: null, body: 'Der Anfang einer langen Geschichte. '.repeat(9) }),
      row('undated-head', { thread: 't3', created_at: null }),
      row('headless', { thread: 't4', parent: 'gone', parent_missing: 'gone' }),
      row('long-title', { thread: 't5', title: 'Titel '.repeat(60) }),
    ]),
  ]);
  expect(report).toMatchObject({ read: 18, imported: 18, skipped: [] });
  expect(report.repaired).toEqual({
    orphan: 2,
    severalHeads: 1,
    replyTitle: 2,
    replyOlderThanParent: 1,
    futureDate: 1,
    noDate: 2,
    noAuthor: 2,
    controlCharacters: 2,
    loneSurrogates: 1,
    emptyBody: 2,
    longBody: 1,
    noTitle: 2,
    longTitle: 1,
  });

  const posts = await storedOf(src);
  expect(posts.orphan).toMatchObject({ dialog: posts.head?.dialog, parent: null, number: 1 });
  expect(posts['second-head']).toMatchObject({ dialog: posts.head?.dialog, source: 'Noch einmal\n\nWeiß das jemand?' });
  expect(posts['too-old']?.at).toBe('2016-02-01T10:00');
  expect(Date.parse(`${posts.ahead?.at}Z`)).toBeLessThanOrEqual(Date.now());
  expect(posts.undated).toMatchObject({ at: '2016-02-01T10:00', parent: 'too-old' });
  expect([posts.nobody?.author, posts['nobody-too']?.author]).toEqual(['Unbekannt', 'Unbekannt']);
  expect(posts['titled-reply']?.html.trim()).toBe('<p><strong>Ein *Titel*</strong></p>\n<p>Worte</p>');
  expect([posts.empty?.html, posts['empty-html']?.html]).toEqual(['<p>–</p>', '<p>–</p>']);
  expect(posts.long?.source).toHaveLength(200_000);
  expect([posts.control?.source, posts.surrogate?.source]).toEqual(['abc', 'a\ufffdb']);
  expect(posts.untitled?.title).toMatch(/^Der Anfang einer langen Geschichte\. Der Anfang .*…$/);
  expect(posts['undated-head']?.at).toBe('2016-02-01T10:00');
  expect(posts.headless).toMatchObject({ number: 0, title: 'Weiß das jemand?' });
  expect(posts['long-title']?.title.length).toBeLessThanOrEqual(200);
  expect(posts['long-title']?.source).toContain('Titel '.repeat(59));
});

test('what can’t be used is named with its line, and everything else still counts', async () => {
  const { row } = sourceForTest();
  const { body: _, ...bodiless } = row('b');
  const report = await importFiles([
    fileOf([row('a'), '{"id": "x"', bodiless, '', row('c', { parent: 'a', up: 'many' }), row('a', { body: 'Anders' }), row('a'), row('d')]),
  ]);
  expect(report).toMatchObject({ read: 7, imported: 2, unchanged: 1 });
  expect(report.skipped).toEqual([
    { line: 2, id: null, reason: 'broken JSON' },
    { line: 3, id: 'b', reason: 'missing field: body' },
    { line: 5, id: 'c', reason: 'wrong type: up' },
    { line: 6, id: 'a', reason: 'id used twice with other content' },
  ]);
});

test('a second time changes nothing, and a longer file adds only what is new', async () => {
  const { src, row } = sourceForTest();
  const first = [row('a'), row('b', { parent: 'a' })];
  await importFiles([fileOf(first)]);
  const before = await dialogOf(src, 'a');
  expect(await importFiles([fileOf(first)])).toMatchObject({
    read: 2,
    imported: 0,
    unchanged: 2,
    repaired: {},
    spaces: [{ name: 'Werkstatt' }],
  });
  expect(await dialogOf(src, 'a')).toEqual(before);

  const longer = [...first, row('c', { parent: 'b', author: 'Ben', author_id: 'u2', created_at: '2017-01-01T00:00:00Z' })];
  expect(await importFiles([fileOf(longer)])).toMatchObject({ read: 3, imported: 1, unchanged: 2 });
  expect(await dialogOf(src, 'a')).toMatchObject({ replyCount: 2, lastNumber: 2, version: before.version + 1, othersReplyCount: 1 });
  expect((await storedOf(src)).c).toMatchObject({ parent: 'b', branch: 1, number: 2 });
});

test('people are told apart by their ids, else by their names, and none can sign in', async () => {
  const { src, row } = sourceForTest();
  await importFiles([
    fileOf([
      row('a', { author: 'Kim', author_id: 'u1' }),
      row('b', { author: 'Kim', author_id: 'u2' }),
      row('c', { author: 'Kim', author_id: null }),
      row('d', { author: 'Kim', author_id: null }),
      row('e', { author: 'Kim Neu', author_id: 'u1' }),
    ]),
  ]);
  const people = await client`select p.name, p.email, p.imported_at is not null as imported, count(*) over ()::int as all
    from imported_people i join people p on p.id = i.person_id where i.src = ${src}`;
  expect(people).toHaveLength(3);
  for (const person of people) expect(person).toMatchObject({ name: 'Kim', email: null, imported: true });
});

test('a group of spaces becomes their parent, and addresses do not meet', async () => {
  const { src, row } = sourceForTest();
  const name = `Größe ${src.slice(-8)}`;
  await importFiles([
    fileOf([
      row('a', { space: name, space_group: name }),
      row('b', { thread: 't2', space: 'Anderes ', space_group: name }),
      row('c', { thread: 't3' }),
    ]),
  ]);
  const spaces = await client`select s.name, s.slug, above.slug as parent, s.dialog_count, s.visibility, s.join_policy
    from imported_spaces i join spaces s on s.id = i.space_id left join spaces above on above.id = s.parent_id where i.src = ${src} order by s.id`;
  const slug = `groesse-${src.slice(-8)}`;
  expect(spaces).toMatchObject([
    { name, slug, parent: null, dialog_count: 0, visibility: 'employees', join_policy: 'open' },
    { name, slug: `${slug}-2`, parent: slug, dialog_count: 1 },
    { name: 'Anderes', parent: slug, dialog_count: 1 },
    { name: 'Werkstatt', parent: null, dialog_count: 1 },
  ]);
});

test('a question of Stack Exchange has its best answer, even in a later file, and its time of closing', async () => {
  const { src, row } = sourceForTest('stackexchange:test');
  const closed_at = '2016-03-01T00:00:00Z';
  await importFiles([fileOf([row('q', { accepted: 'y', closed_at }), row('x', { parent: 'q', author_id: 'u2' })])]);
  expect(await dialogOf(src, 'q')).toMatchObject({
    kind: 'question',
    bestReplyId: null,
    closedAt: new Date(closed_at),
    questionState: 'open',
  });
  await importFiles([fileOf([row('y', { parent: 'q', author_id: 'u3' }), row('z', { parent: 'y', created_at: '2018-01-01T00:00:00Z' })])]);
  const dialog = await dialogOf(src, 'q');
  const [best] = await db.select().from(importedRows).where(sql`src = ${src} and external_id = 'y'`);
  expect(dialog).toMatchObject({ bestReplyId: best?.replyId, questionState: 'answered', closedAt: new Date(closed_at) });
});

test('a status is a fate in one source and a moderator’s decision in another', async () => {
  const proposal = sourceForTest('decidim');
  await importFiles([fileOf([proposal.row('p', { status: 'rejected' })])]);
  await importFiles([fileOf([proposal.row('r', { parent: 'p', created_at: '2016-05-01T00:00:00Z' })])]);
  expect(await dialogOf(proposal.src, 'p')).toMatchObject({
    kind: 'idea',
    outcome: 'Der Vorschlag wurde abgelehnt.',
    closedAt: new Date('2016-05-01T00:00:00Z'),
  });

  const survey = sourceForTest('polis');
  await importFiles([
    fileOf([survey.row('p'), survey.row('r', { parent: 'p', status: 'rejected' }), survey.row('s', { parent: 'p', status: 'approved' })]),
  ]);
  const { p, r, s } = await storedOf(survey.src);
  expect([p?.hidden, s?.hidden]).toEqual([null, null]);
  expect(r?.hidden).toContain('Moderation');
});

test('people go on talking in what was imported, and an import goes on below them', async () => {
  const { src, row } = sourceForTest();
  await importFiles([fileOf([row('a')])]);
  const dialog = await dialogOf(src, 'a');
  const ada = await make.person();
  await addReply(ada, { id: crypto.randomUUID(), dialogId: dialog.id, body: 'Ja, ich.' });
  await importFiles([fileOf([row('b', { parent: 'a' })])]);
  expect((await storedOf(src)).b).toMatchObject({ number: 2, branch: 2 });
  expect(await dialogOf(src, 'a')).toMatchObject({ replyCount: 2, lastNumber: 2 });
});

test('what happened is kept with its real dates, marked, and a space is woken once a batch', async () => {
  const { src, row } = sourceForTest();
  await importFiles([fileOf([row('a')])]);
  const { id, spaceId } = await dialogOf(src, 'a');
  const woken: unknown[] = [];
  const stop = await watch(`space:${spaceId}`, (version) => woken.push(version));
  await importFiles([fileOf([row('b', { parent: 'a' }), row('c', { parent: 'a' }), row('d', { thread: 't2' })])]);
  await expect.poll(() => woken.length).toBe(1);
  stop();
  const events =
    await client`select action, imported, to_char(occurred_at at time zone 'UTC', 'YYYY') as year, details from events where dialog_id = ${id} order by id`;
  expect(events).toMatchObject([
    { action: 'dialog.started', imported: true, year: '2016', details: { kind: 'discussion' } },
    { action: 'dialog.replied', imported: true, year: '2016', details: { number: 1 } },
    { action: 'dialog.replied', imported: true, year: '2016', details: { number: 2 } },
  ]);
  expect(await client`select number, title, text from search_entries where dialog_id = ${id} order by number`).toMatchObject([
    { number: 0, title: 'Wer hat den Schlüssel?', text: 'Weiß das jemand?' },
    { number: 1, title: '' },
    { number: 2, title: '' },
  ]);
});

test('of several files each skipped line names its own', async () => {
  const { row } = sourceForTest();
  const [good, bad] = [fileOf([row('a')]), fileOf(['?', row('b')])];
  const report = await importFiles([good, bad]);
  expect(report).toMatchObject({ read: 3, imported: 2, skipped: [{ file: bad, line: 1, id: null, reason: 'broken JSON' }] });
});
