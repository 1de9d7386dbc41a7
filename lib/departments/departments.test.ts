import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { make } from '@/e2e/make';
import { addDepartment, changeDepartment, removeDepartment } from './departments';
import { inTreeOrder, withAllBelow } from './tree';

const admin = () => make.person('Nils', { duties: ['admin'] });

async function add(name: string, parentId: string | null = null) {
  const id = v7();
  await addDepartment(await admin(), { id, name, parentId });
  return id;
}

const rowOf = async (id: string) => (await db.select().from(departments).where(eq(departments.id, id)))[0];

test('a department sent twice is added once', async () => {
  const [nils, id] = [await admin(), v7()];
  await addDepartment(nils, { id, name: 'Werkstofflabor', parentId: null });
  await addDepartment(nils, { id, name: 'Werkstofflabor', parentId: null });
  expect(await db.$count(departments, eq(departments.id, id))).toBe(1);
});

test('two departments of the same name have addresses of their own', async () => {
  const [one, other] = [await rowOf(await add('Außendienst Süd')), await rowOf(await add('Außendienst Süd'))];
  expect(one?.slug).toMatch(/^aussendienst-sued/);
  expect(other?.slug).not.toBe(one?.slug);
});

test('a department cannot lie under itself, nor under one below it, also when two move at once', async () => {
  const top = await add('Technik');
  const middle = await add('Service', top);
  const bottom = await add('Hotline', middle);
  const move = async (departmentId: string, parentId: string) =>
    changeDepartment(await admin(), { departmentId, name: 'Verschoben', parentId });
  await expect(move(top, top)).rejects.toThrow('admin.whyNot.departmentUnderItself');
  await expect(move(top, bottom)).rejects.toThrow('admin.whyNot.departmentUnderItself');

  const [left, right] = [await add('Links'), await add('Rechts')];
  const tries = await Promise.allSettled([move(left, right), move(right, left)]);
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test.each([
  ['people', 'departmentHasPeople', (departmentId: string) => make.person('Ada', { departmentId })],
  ['departments below', 'departmentHasBelow', (departmentId: string) => add('Unten', departmentId)],
  ['a space', 'departmentHasSpace', (departmentId: string) => make.space({ departmentId })],
  ['a voice in dialogs', 'departmentHasSpoken', (authorDepartmentId: string) => make.dialog('Gesagt', { authorDepartmentId })],
])('a department with %s stays', async (_what, reason, fill) => {
  const departmentId = await add('Labor');
  await fill(departmentId);
  await expect(removeDepartment(await admin(), { departmentId })).rejects.toThrow(`admin.whyNot.${reason}`);
  expect(await rowOf(departmentId)).toBeDefined();
});

test('an empty one goes', async () => {
  const departmentId = await add('Labor');
  await removeDepartment(await admin(), { departmentId });
  expect(await rowOf(departmentId)).toBeUndefined();
});

test('the tree is read from the top, children after their parent', () => {
  const all = [
    { id: 'a', parentId: null },
    { id: 'b', parentId: null },
    { id: 'a1', parentId: 'a' },
    { id: 'a11', parentId: 'a1' },
  ];
  expect(inTreeOrder(all).map(({ id, depth }) => `${depth} ${id}`)).toEqual(['0 a', '1 a1', '2 a11', '0 b']);
  expect(withAllBelow(all, 'a')).toEqual(['a', 'a1', 'a11']);
});
