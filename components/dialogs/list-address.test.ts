import { expect, test } from 'vitest';
import { listInput } from '@/lib/dialogs/dialog-list';
import { listAddress } from './list-address';

const page = '2026-03-01T08:00:00.000Z_0195a1c2-0000-7000-8000-000000000000';

test('the list as usual has the plain address', () => {
  expect(listAddress('/spaces/werkstatt', listInput.parse({}))).toBe('/spaces/werkstatt');
});

test('another filter begins at the first page and keeps the order', () => {
  const input = listInput.parse({ order: 'newest', older: page });
  expect(listAddress('/spaces/werkstatt', input, { show: 'open' })).toBe('/spaces/werkstatt?show=open&order=newest');
});

test('the address of a page is read back as the same place', () => {
  const address = listAddress('/spaces/werkstatt', listInput.parse({ tag: 'lx 40' }), { older: page });
  const read = listInput.parse(Object.fromEntries(new URL(address, 'https://hub.example').searchParams));
  expect(read).toMatchObject({ tag: 'lx 40', older: { at: page.slice(0, 24), id: page.slice(25) } });
});

test('what an address says wrongly counts as not said', () => {
  expect(listInput.parse({ show: 'everything', older: 'yesterday', kind: ['idea', 'question'] })).toEqual(listInput.parse({}));
});
