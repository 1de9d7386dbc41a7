import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { make } from '@/e2e/make';
import type { Viewer } from '@/lib/people/viewer';
import { foundSpace } from './founding';
import { placeSpace } from './place';
import { archiveSpace, describeSpace, getWelcome, reopenSpace, revisionOf, setAccess } from './settings';
import { slugOf } from './slugs';
import { getSlugOfToday, getSpace, getSpaceById } from './spaces';

const open = { about: '', joinPolicy: 'open', visibility: 'employees', departmentId: null, parentId: null } as const;

test('whoever founds a space leads it, at an address made of its name', async () => {
  const ada = await make.person();
  const { slug } = await foundSpace(ada, { ...open, id: v7(), name: `Öl & Größe ${ada.id}` });
  expect(slug).toBe(`oel-und-groesse-${ada.id}`.slice(0, 50).replace(/-$/, ''));
  expect(await getSpace(ada, slug)).toMatchObject({ role: 'lead', memberCount: 1 });
});

test('a form sent twice founds one space, and nobody takes another’s by its id', async () => {
  const ada = await make.person();
  const form = { ...open, id: v7(), name: `Zweimal ${v7()}` };
  expect(await foundSpace(ada, form)).toEqual(await foundSpace(ada, form));
  await expect(foundSpace(await make.person('Ben'), form)).rejects.toThrow('form.notFound');
});

test('two spaces of one name have two addresses, and no space takes the address of a page', async () => {
  const ada = await make.person();
  const name = `Kantine ${v7()}`;
  const first = await foundSpace(ada, { ...open, id: v7(), name });
  expect(await foundSpace(ada, { ...open, id: v7(), name })).toEqual({ slug: `${first.slug}-2` });
  expect((await foundSpace(ada, { ...open, id: v7(), name: 'New' })).slug).not.toBe('new');
});

test.each([
  ['Kantine & Campus', 'kantine-und-campus'],
  ['Großmaß für Öle', 'grossmass-fuer-oele'],
  ['Łódź – çà et là', 'lodz-ca-et-la'],
  ['???', 'raum'],
  ['a'.repeat(90), 'a'.repeat(50)],
])('the address of %s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));

test('guests found nothing, and only HR and admins found a department’s space', async () => {
  const department = await make.department();
  const form = () => ({ ...open, id: v7(), name: `Raum ${v7()}`, departmentId: department.id });
  await expect(foundSpace(await make.guest(), { ...form(), departmentId: null })).rejects.toThrow('spaces.whyNot.guestsDoNotFound');
  await expect(foundSpace(await make.person(), form())).rejects.toThrow('spaces.whyNot.departmentByHr');
  const hr = await make.person('Lena', { duties: ['hr'] });
  await foundSpace(hr, form());
  await expect(foundSpace(hr, form())).rejects.toMatchObject({ field: 'departmentId' });
});

test('a space is put below another only by those who lead both, and never below itself', async () => {
  const [ada, ben] = [await make.person(), await make.person('Ben')];
  const [upper, lower] = [await make.space({ leads: [ada] }), await make.space({ leads: [ada, ben] })];
  const place = (spaceId: string, parentId: string) => ({ spaceId, parentId, departmentId: null });
  await expect(placeSpace(ben, place(lower.id, upper.id))).rejects.toThrow('spaces.whyNot.parentsLead');
  await placeSpace(ada, place(lower.id, upper.id));
  await expect(placeSpace(ada, place(upper.id, lower.id))).rejects.toThrow('spaces.whyNot.ring');
  await expect(placeSpace(ada, place(upper.id, upper.id))).rejects.toThrow('spaces.whyNot.ring');
});

test('nothing is put below a space one does not see', async () => {
  const ada = await make.person();
  const [hidden, own] = [await make.space({ visibility: 'members' }), await make.space({ leads: [ada] })];
  const place = { spaceId: own.id, parentId: hidden.id, departmentId: null };
  await expect(placeSpace(ada, place)).rejects.toThrow('form.notFound');
});

test('an upper space one does not see stays where it is', async () => {
  const ada = await make.person();
  const hidden = await make.space({ visibility: 'members' });
  const own = await make.space({ leads: [ada], parentId: hidden.id });
  await placeSpace(ada, { spaceId: own.id, parentId: null, departmentId: null });
  expect(await getSpaceById(ada, own.id)).toMatchObject({ parentId: hidden.id });
});

test('an old address leads to the space, also after two changes and back', async () => {
  const { ada, space, write } = await described();
  const [second, third] = [`zweite-${v7()}`, `dritte-${v7()}`];
  await write({ slug: second });
  await write({ slug: third });
  expect(await getSlugOfToday(ada, space.slug)).toBe(third);
  expect(await getSlugOfToday(ada, second)).toBe(third);
  await write({ slug: space.slug });
  expect(await getSlugOfToday(ada, third)).toBe(space.slug);
  expect(await getSpace(ada, space.slug)).toMatchObject({ id: space.id });
});

test('an address of today or before is nobody else’s', async () => {
  const [one, two] = [await described(), await described()];
  await expect(two.write({ slug: one.space.slug })).rejects.toMatchObject({ field: 'slug' });
  await one.write({ slug: `neu-${v7()}` });
  await expect(two.write({ slug: one.space.slug })).rejects.toMatchObject({ field: 'slug' });
  await expect(two.write({ slug: 'new' })).rejects.toMatchObject({ field: 'slug' });
});

test('the welcome is rendered when it is written', async () => {
  const { ada, space, write } = await described();
  await write({ welcome: '**Willkommen** <script>alert(1)</script>' });
  const welcome = await getWelcome(ada, space.id);
  expect(welcome?.html).toContain('<strong>Willkommen</strong>');
  expect(welcome?.html).not.toContain('<script');
});

test('of two who describe a space at once, the second notices and decides', async () => {
  const { ada, space, write } = await described();
  const revision = revisionOf(space);
  await write({ about: 'Die erste Fassung' });
  await expect(write({ about: 'Die zweite Fassung', revision })).rejects.toMatchObject({ field: 'revision' });
  await write({ about: 'Die zweite Fassung', revision, anyway: 'on' });
  expect(await getSpace(ada, space.slug)).toMatchObject({ about: 'Die zweite Fassung' });
});

test('a space that only members see is joined by invitation', async () => {
  const { ada, space } = await described();
  await setAccess(ada, { spaceId: space.id, joinPolicy: 'open', visibility: 'members', announcers: 'member' });
  expect(await getSpace(ada, space.slug)).toMatchObject({ joinPolicy: 'invitation', visibility: 'members', announcers: 'member' });
});

test('guests lose sight of a space closed to them, stay members, and see it again when it opens', async () => {
  const [ada, gregor] = [await make.person(), await make.guest()];
  const space = await make.space({ visibility: 'guests', leads: [ada], members: [gregor] });
  const access = { spaceId: space.id, joinPolicy: 'open', announcers: 'lead' } as const;
  await setAccess(ada, { ...access, visibility: 'employees' });
  expect(await getSpaceById(gregor, space.id)).toBeUndefined();
  await setAccess(ada, { ...access, visibility: 'guests' });
  expect(await getSpaceById(gregor, space.id)).toMatchObject({ role: 'member' });
});

test('an archived space is left alone until it is reopened', async () => {
  const { ada, space, write } = await described();
  await archiveSpace(ada, { spaceId: space.id });
  await expect(write({ about: 'Noch etwas' })).rejects.toThrow('spaces.whyNot.archived');
  await reopenSpace(ada, { spaceId: space.id });
  await write({ about: 'Noch etwas' });
});

async function described() {
  const ada = await make.person();
  const space = await make.space({ leads: [ada] });
  const write = async (change: Partial<Parameters<typeof describeSpace>[1]>) => {
    const { name, slug, about } = await now(ada, space.id);
    const welcome = (await getWelcome(ada, space.id))?.source ?? '';
    const words = { name, slug, about, welcome };
    return describeSpace(ada, { ...words, spaceId: space.id, revision: revisionOf(words), ...change });
  };
  return { ada, space, write };
}

async function now(viewer: Viewer, spaceId: string) {
  const space = await getSpaceById(viewer, spaceId);
  if (!space) throw new Error('The space is gone.');
  return space;
}
