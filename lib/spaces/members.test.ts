import { expect, test } from 'vitest';
import { make } from '@/e2e/make';
import { countGuests, listMembers, listTending, type MembersAfter } from './members';

test('members come by name as German sorts them, a page at a time, none twice and none missing', async () => {
  const names = ['Ähre', 'Adam', 'Zoll', 'Özil', 'Oller', 'Adam', ...Array.from({ length: 60 }, (_, place) => `Mira ${place + 10}`)];
  const people = await Promise.all(names.map((name) => make.person(name)));
  const [viewer] = people;
  if (!viewer) throw new Error('Nobody was made.');
  const space = await make.space({ members: people });
  const seen: { id: string; name: string }[] = [];
  let after: MembersAfter | undefined;
  do {
    const page = await listMembers(viewer, space.id, { after });
    seen.push(...page.members);
    after = page.next;
  } while (after);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(66);
  expect(seen.map(({ name }) => name)).toEqual([...names].sort(new Intl.Collator('de').compare));
});

test('a member is found by part of the name, and a % is only a %', async () => {
  const [ada, percent] = [await make.person('Ada Roth'), await make.person('Hundert % Dabei')];
  const space = await make.space({ members: [ada, percent] });
  const found = async (text: string) => (await listMembers(ada, space.id, { text })).members.map(({ name }) => name);
  expect(await found('rot')).toEqual(['Ada Roth']);
  expect(await found('%')).toEqual(['Hundert % Dabei']);
});

test('leads are named before moderators, and nobody who has left', async () => {
  const [ada, ben, gone] = [await make.person('Ada'), await make.person('Ben'), await make.person('Gone', { leftAt: new Date() })];
  const space = await make.space({ moderators: [ada], leads: [ben, gone] });
  expect((await listTending(ada, space.id)).map(({ name, role }) => [name, role])).toEqual([
    ['Ben', 'lead'],
    ['Ada', 'moderator'],
  ]);
});

test('guests are counted with where they come from', async () => {
  const guests = [await make.guest(), await make.guest(), await make.guest('Sanne', { organisation: 'Tarnbeck' })];
  const space = await make.space({ visibility: 'guests', members: guests });
  expect(await countGuests(await make.person(), space.id)).toEqual({ people: 3, organisations: 2 });
});
