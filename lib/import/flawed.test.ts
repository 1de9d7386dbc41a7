import fc from 'fast-check';
import { expect, test } from 'vitest';
import { client } from '@/db/client';
import { fileOf, type RawRow, sourceForTest } from './fixture';
import { importFiles } from './import';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const id = fc.constantFrom(...ids);

/** A row that may lack anything, answer anything, stand anywhere. */
const flawed = fc.record(
  {
    id,
    thread: fc.constantFrom('t1', 't2'),
    parent: fc.option(fc.constantFrom(...ids, 'nowhere')),
    author: fc.option(fc.string({ unit: 'binary' })),
    author_id: fc.option(fc.constantFrom('u1', 'u2')),
    created_at: fc.option(
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2999-01-01') }).map((date) => date.toISOString()),
    ),
    title: fc.option(fc.string({ unit: 'binary' })),
    body: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '<b>', '\ud800', '\u0000', 'x'.repeat(3000)), fc.integer()),
    format: fc.constantFrom('text', 'html', 'markdown', 'rtf'),
    up: fc.option(fc.integer()),
    accepted: fc.option(id),
    tags: fc.option(fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 })),
    space: fc.constantFrom('Werkstatt', 'Ä ö', '★'),
    space_group: fc.option(fc.constantFrom('Gruppe', 'Werkstatt')),
  },
  { requiredKeys: ['id', 'thread'] },
);
const line = fc.oneof({ weight: 12, arbitrary: flawed }, { weight: 1, arbitrary: fc.constantFrom('{', '[]', '"x"', '\u0000') });

test('whatever the rows are and in whatever order, each is counted once and the trees are whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 14 }), async (lines) => {
      const { src, row } = sourceForTest();
      const file = fileOf(lines.map((one) => (typeof one === 'string' ? one : (row(one.id, one) as RawRow))));
      const first = await importFiles([file]);
      expect(first.read).toBe(lines.length);
      expect(first.imported + first.unchanged + first.skipped.length).toBe(first.read);
      expect(await brokenIn(src)).toEqual([]);

      const again = await importFiles([file]);
      expect(again).toMatchObject({ read: lines.length, imported: 0, unchanged: first.imported + first.unchanged });
      expect(again.skipped.map(({ line: at }) => at)).toEqual(first.skipped.map(({ line: at }) => at));
    }),
    { numRuns: 25 },
  );
}, 60_000);

/** Dialogs of the source whose rows do not make a tree, or whose counters do not say what its rows say. */
async function brokenIn(src: string) {
  const rows = await client`
    with mine as (select dialog_id, count(*) as rows, count(*) filter (where reply_id is null) as heads from imported_rows where src = ${src} group by 1),
    below as (select r.*, above.branch as parent_branch, above.number as parent_number, coalesce(above.created_at, d.created_at) as parent_at, d.author_id as head_author
      from replies r join mine using (dialog_id) join dialogs d on d.id = r.dialog_id
      left join replies above on above.id = r.parent_id and above.dialog_id = r.dialog_id)
    select 'thread' as broken, dialog_id from mine where heads <> 1
    union all select 'rows', m.dialog_id from mine m join dialogs d on d.id = m.dialog_id where m.rows <> d.reply_count + 1
    union all select 'counters', d.id from mine join dialogs d on d.id = dialog_id
      where (reply_count, last_number) is distinct from (select (count(*)::int, coalesce(max(number), 0)) from below b where b.dialog_id = d.id)
        or others_reply_count <> (select count(*) from below b where b.dialog_id = d.id and author_id <> head_author)
        or last_activity_at <> (select greatest(max(created_at), d.created_at) from below b where b.dialog_id = d.id)
    union all select 'branch', dialog_id from below where branch <> coalesce(parent_branch, number) or parent_number >= number
    union all select 'parent', dialog_id from below where parent_id is not null and parent_number is null
    union all select 'time', dialog_id from below where created_at < parent_at or created_at > now()
    union all select 'search', m.dialog_id from mine m where rows <> (select count(*) from search_entries s where s.dialog_id = m.dialog_id)
    union all select 'events', m.dialog_id from mine m where rows <>
      (select count(*) from events e where e.dialog_id = m.dialog_id and action in ('dialog.started', 'dialog.replied') and imported)`;
  return [...rows];
}
