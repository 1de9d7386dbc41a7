import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { make } from '@/e2e/make';
import { findSpaces } from './find';

test('spaces are found by a part of their name, those that begin with it first', async () => {
  const ada = await make.person();
  const word = `w${randomUUID().slice(0, 8)}`;
  const later = await make.space({ name: `Alte ${word}`, visibility: 'employees' });
  const first = await make.space({ name: `${word.toUpperCase()} Nord`, visibility: 'employees' });
  expect((await findSpaces(ada, word)).map(({ id }) => id)).toEqual([first.id, later.id]);
  expect(await findSpaces(ada, '%')).toEqual([]);
  expect(await findSpaces(ada, ' ')).toEqual([]);
});

test('a closed space is named by its members within it, and nowhere else', async () => {
  const [ada, ben] = [await make.person(), await make.person()];
  const name = `Stille ${randomUUID()}`;
  const space = await make.space({ name, visibility: 'members', members: [ada] });
  expect(await findSpaces(ada, name, { spaceId: space.id })).toMatchObject([{ id: space.id }]);
  expect(await findSpaces(ada, name)).toEqual([]);
  expect(await findSpaces(ben, name, { spaceId: space.id })).toEqual([]);
});

test('a guest finds no space they are no member of', async () => {
  const guest = await make.guest();
  const name = `Offen ${randomUUID()}`;
  const space = await make.space({ name, visibility: 'guests', members: [guest] });
  await make.space({ name: `${name} 2`, visibility: 'employees' });
  expect((await findSpaces(guest, name)).map(({ id }) => id)).toEqual([space.id]);
});
