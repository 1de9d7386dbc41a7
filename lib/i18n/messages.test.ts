import { expect, test } from 'vitest';
import { inWords, say } from './message';
import { translator } from './translator';

test('a message is said in each language, with its values', () => {
  const message = say('form.tooOften', { seconds: 3 });
  expect(inWords(translator('de'), message)).toContain('In 3 Sekunden');
  expect(inWords(translator('en'), message)).toContain('in 3 seconds');
});

test('Sie lays over Du only what differs', () => {
  expect(translator('de')('form.notFound')).toContain('du darfst');
  expect(translator('de-sie')('form.notFound')).toContain('Sie dürfen');
  expect(translator('de-sie')('form.missing')).toBe(translator('de')('form.missing'));
});
