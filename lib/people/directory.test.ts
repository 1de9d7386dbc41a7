import '@/bin/test/own-database';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { people } from '@/db/schema/people';
import { make } from '@/e2e/make';
import { listPeople } from './directory';
import { findPeople } from './find';
import { getPerson, listDialogsBegunBy, listSpacesOf } from './profile';

const names = (found: { name: string }[]) => found.map(({ name }) => name);

test('the directory goes through everybody by name, forwards and back, and ends', async () => {
  const department = await make.department('Werkbank');
  const asker = await make.person('Asker');
  const all = Array.from({ length: 120 }, (_, place) => `Arbeiter ${String(place).padStart(3, '0')}`);
  await db.insert(people).values(all.map((name) => ({ id: v7(), name, departmentId: department.id })));
  const here = { departmentIds: [department.id] };

  const first = await listPeople(asker, here);
  const second = await listPeople(asker, { ...here, after: first.older });
  const third = await listPeople(asker, { ...here, after: second.older });
  expect([...names(first.people), ...names(second.people), ...names(third.people)]).toEqual(all);
  expect([first.newer, third.older]).toEqual([undefined, undefined]);

  const back = await listPeople(asker, { ...here, before: third.newer });
  expect(names(back.people)).toEqual(names(second.people));
  expect(names((await listPeople(asker, { ...here, before: back.newer })).people)).toEqual(names(first.people));
});

test('the alphabet is the reader’s, not the computer’s', async () => {
  const department = await make.department();
  for (const name of ['Zoe', 'Özlem', 'paul', 'Anna', 'Ägidius']) await make.person(name, { departmentId: department.id });
  const { people: found } = await listPeople(await make.person(), { departmentIds: [department.id] });
  expect(names(found)).toEqual(['Ägidius', 'Anna', 'Özlem', 'paul', 'Zoe']);
});

test('those who left, whose access rests, or who came with an import are not in the directory', async () => {
  const department = await make.department();
  const departmentId = department.id;
  await make.person('Ada', { departmentId });
  for (const state of [{ leftAt: new Date() }, { suspendedAt: new Date() }, { importedAt: new Date() }])
    await make.person('Ben', { departmentId, ...state });
  expect(names((await listPeople(await make.person(), { departmentIds: [departmentId] })).people)).toEqual(['Ada']);
});

test.each([
  ['özl', 'Özlem Yıldız'],
  ['ozlem', 'Özlem Yıldız'],
  ['yildiz öz', 'Özlem Yıldız'],
  ['oezlem', 'Özlem Yıldız'],
  ['Müll', 'Jörg Müller-Weiß'],
  ['mueller', 'Jörg Müller-Weiß'],
  ['WEISS', 'Jörg Müller-Weiß'],
  ['weiß', 'Jörg Müller-Weiß'],
  ['lukasz', 'Łukasz Pająk'],
  ['Einbaum', 'Henrik Maaß'],
  ['lx 40', 'Henrik Maaß'],
  ["ma'", 'Henrik Maaß'],
])('"%s" finds %s', async (text, name) => {
  const departmentId = (await make.department()).id;
  for (const each of ['Özlem Yıldız', 'Jörg Müller-Weiß', 'Łukasz Pająk']) await make.person(each, { departmentId });
  await make.person('Henrik Maaß', { departmentId, askAbout: ['Einbaumaße', 'Wartung LX 40'] });
  expect(names((await listPeople(await make.person(), { text, departmentIds: [departmentId] })).people)).toEqual([name]);
});

test.each(['&', "':*", '!', '| (', '\\', '   ', '<->'])('%j is nothing to look for, so everybody is listed', async (text) => {
  const departmentId = (await make.department()).id;
  await make.person('Ada', { departmentId });
  expect(names((await listPeople(await make.person(), { text, departmentIds: [departmentId] })).people)).toEqual(['Ada']);
});

test('a key that was made up is the beginning', async () => {
  const departmentId = (await make.department()).id;
  await make.person('Ada', { departmentId });
  expect(names((await listPeople(await make.person(), { after: "x' or 1=1", departmentIds: [departmentId] })).people)).toEqual(['Ada']);
});

test('a guest knows only who shares a guest space with them, and whoever invited them', async () => {
  const [sponsor, colleague, stranger] = [await make.person('Sponsor'), await make.person('Colleague'), await make.person('Stranger')];
  const gregor = await make.guest('Gregor', { sponsorId: sponsor.id });
  await make.space({ visibility: 'guests', members: [gregor, colleague] });
  await make.space({ visibility: 'employees', members: [gregor, stranger] });

  expect(names((await listPeople(gregor)).people)).toEqual(['Colleague', 'Gregor', 'Sponsor']);
  expect(await getPerson(gregor, stranger.id)).toBeUndefined();
  expect(await getPerson(gregor, colleague.id)).toMatchObject({ name: 'Colleague' });
  expect(await findPeople(gregor, 'Stranger')).toEqual([]);
  expect(names(await findPeople(gregor, 'Coll'))).toEqual(['Colleague']);
});

test.each(['nobody', '', "1' or '1'='1", v7()])('a person called %j is not found', async (id) => {
  expect(await getPerson(await make.person(), id)).toBeUndefined();
});

test('whoever types a name in a space is offered its members first, and only those who could read there', async () => {
  const [asker, member, outsider] = [await make.person('Ada'), await make.person('Zafer Eins'), await make.person('Zafer Null')];
  const guest = await make.guest('Zafer Gast');
  const gregor = await make.guest('Zafer Fremd');
  const open = await make.space({ visibility: 'guests', members: [asker, member, guest] });
  const closed = await make.space({ visibility: 'members', members: [asker, member] });
  const others = await make.space({ visibility: 'members', members: [member] });

  expect(names(await findPeople(asker, 'zaf', { spaceId: open.id }))).toEqual(['Zafer Eins', 'Zafer Gast', 'Zafer Null']);
  expect(names(await findPeople(asker, 'zaf', { spaceId: closed.id }))).toEqual(['Zafer Eins']);
  expect(await findPeople(asker, 'zaf', { spaceId: others.id })).toEqual([]);
  expect(names(await findPeople(asker, 'zafer')).sort()).toEqual([gregor, guest, member, outsider].map(({ name }) => name).sort());
});

test('people of the same name are told apart by their department', async () => {
  const [service, lab] = [await make.department('Servicetechnik'), await make.department('Labor')];
  await make.person('Anna Doppelt', { departmentId: service.id });
  await make.person('Anna Doppelt', { departmentId: lab.id });
  const asker = { ...(await make.person('Ben', { departmentId: lab.id })), departmentId: lab.id };
  expect((await findPeople(asker, 'anna dopp')).map(({ department }) => department)).toEqual(['Labor', 'Servicetechnik']);
});

test('what somebody likes to be asked about finds them in the directory, not where a name is typed', async () => {
  const asker = await make.person();
  await make.person('Fatma', { askAbout: ['Geräusche'] });
  expect(names((await listPeople(asker, { text: 'gerausche' })).people)).toEqual(['Fatma']);
  expect(await findPeople(asker, 'gerausche')).toEqual([]);
});

test('a profile shows only spaces and dialogs that its reader sees', async () => {
  const [ada, ben] = [await make.person('Ada'), await make.person('Ben')];
  const open = await make.space({ name: 'Offen', members: [ada] });
  const closed = await make.space({ name: 'Zu', visibility: 'members', members: [ada] });
  await make.dialog('Für alle', { space: open, author: ada });
  await make.dialog('Unter uns', { space: closed, author: ada });

  expect(names(await listSpacesOf(ben, ada.id))).toEqual(['Offen']);
  expect(names(await listSpacesOf(ada, ada.id))).toEqual(['Offen', 'Zu']);
  expect((await listDialogsBegunBy(ben, ada.id)).map(({ title }) => title)).toEqual(['Für alle']);
  expect((await listDialogsBegunBy(ada, ada.id)).map(({ title }) => title)).toEqual(['Unter uns', 'Für alle']);
});
