import { expect, test } from 'vitest';
import { sourceForTest } from './fixture';
import { readRow } from './row';

const { row } = sourceForTest();
const read = (value: unknown) => readRow(typeof value === 'string' ? value : JSON.stringify(value));
const without = (field: string) => Object.fromEntries(Object.entries(row('a')).filter(([name]) => name !== field));

test.each([
  ['{"id": "a", ', null, 'broken JSON'],
  ['null', null, 'not an object'],
  ['[]', null, 'not an object'],
  [without('body'), 'a', 'missing field: body'],
  [without('author'), 'a', 'missing field: author'],
  [without('id'), null, 'missing field: id'],
  [row('a', { id: 7 }), null, 'wrong type: id'],
  [row('a', { body: null }), 'a', 'wrong type: body'],
  [row('a', { author: 5 }), 'a', 'wrong type: author'],
  [row('a', { tags: 'x' }), 'a', 'wrong type: tags'],
  [row('a', { up: '3' }), 'a', 'wrong type: up'],
  [row('a', { up: 1.5 }), 'a', 'wrong type: up'],
  [row('a', { up: 3e9 }), 'a', 'up: '],
  [row('a', { format: 'rtf' }), 'a', 'format: '],
  [row('a', { created_at: 1454320800 }), 'a', 'wrong type: created_at'],
  [row('a', { created_at: 'yesterday' }), 'a', 'created_at: not a date'],
  [row('a', { created_at: '2016-13-45' }), 'a', 'created_at: not a date'],
  [row('a', { id: '' }), '', 'id: empty'],
  [row('a', { id: 'a\u0000b' }), 'a\u0000b', 'id: has control characters'],
  [row('a', { thread: 'x'.repeat(300) }), 'a', 'thread: longer than 200 characters'],
])('%j can’t be used', (value, id, reason) => {
  expect(read(value)).toEqual({ id, reason: expect.stringContaining(reason) });
});

test.each([
  ['2016-01-22T00:00:00+01:00', '2016-01-21T23:00:00.000Z'],
  ['2014-08-13T05:57:48.147000+0200', '2014-08-13T03:57:48.147Z'],
  ['2016-01-12T19:24:29.457Z', '2016-01-12T19:24:29.457Z'],
  ['2016-01-12 19:24', '2016-01-12T19:24:00.000Z'],
  ['2016-01-12', '2016-01-12T00:00:00.000Z'],
])('%s is the moment %s, on whatever machine', (written, moment) => {
  const found = read(row('a', { created_at: written }));
  expect('row' in found && new Date(found.row.created_at ?? 0).toISOString()).toBe(moment);
});

test('two rows that say the same have the same hash, in whatever order and with whatever else', () => {
  const one = read(row('a', { views: 1 }));
  const other = read(Object.fromEntries(Object.entries(row('a', { views: 2 })).reverse()));
  const another = read(row('a', { body: 'Etwas anderes' }));
  expect('hash' in one && 'hash' in other && one.hash === other.hash).toBe(true);
  expect('hash' in one && 'hash' in another && one.hash === another.hash).toBe(false);
});
