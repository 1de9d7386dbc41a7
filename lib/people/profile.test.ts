import { expect, test } from 'vitest';
import { make } from '@/e2e/make';
import { profileInput, readingInput } from './input';
import { getOwnProfile, getPerson, updateProfile, updateReading } from './profile';
import { viewerOf } from './session-viewer';

const words = { name: 'Henrik Maaß', about: 'Ich zeichne Dichtungsräume.' };

test('topics are written one a line, and each counts once', async () => {
  const henrik = await make.person('Henrik');
  const askAbout = '  Einbaumaße \n\nZeichnungen   von vor 1998\r\nEinbaumaße\n';
  await updateProfile(henrik, profileInput.parse({ ...words, askAbout }));
  expect(await getPerson(await make.person(), henrik.id)).toMatchObject({ ...words, askAbout: ['Einbaumaße', 'Zeichnungen von vor 1998'] });
  expect((await viewerOf(henrik.sessionId))?.name).toBe('Henrik Maaß');
});

test.each([
  ['thirteen topics', { ...words, askAbout: Array.from({ length: 13 }, (_, place) => `Thema ${place}`).join('\n') }, 'askAbout'],
  ['a topic that is a whole page', { ...words, askAbout: 'x'.repeat(81) }, 'askAbout'],
  ['no name', { ...words, name: '  ', askAbout: '' }, 'name'],
  ['too long an introduction', { ...words, about: 'x'.repeat(401), askAbout: '' }, 'about'],
])('%s is too much or too little', (_what, input, field) => {
  expect(profileInput.safeParse(input).error?.issues.map(({ path }) => path[0])).toEqual([field]);
});

test('how the hub speaks and looks is chosen by each for themselves', async () => {
  const ada = await make.person('Ada');
  await updateReading(ada, readingInput.parse({ language: 'de-sie', timeZone: 'Asia/Tokyo', theme: 'dark' }));
  expect(await viewerOf(ada.sessionId)).toMatchObject({ language: 'de-sie', timeZone: 'Asia/Tokyo', theme: 'dark' });
});

test.each(['Mars/Olympus', '', "Europe/Berlin'"])('%j is no time zone', (timeZone) => {
  expect(readingInput.safeParse({ language: 'de', timeZone, theme: 'dark' }).success).toBe(false);
});

test('only the viewer reads their own address', async () => {
  const ada = await make.person('Ada');
  expect(await getOwnProfile(ada)).toMatchObject({ email: ada.email });
  expect(await getPerson(await make.person(), ada.id)).not.toHaveProperty('email');
});
