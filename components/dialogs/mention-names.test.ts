import { expect, test } from 'vitest';
import { render } from '@/lib/markdown/render';
import { lengthen, mentionOf, type Names, shorten } from './mention-names';

const [one, two] = ['0195a1c2-0000-7000-8000-000000000001', '0195a1c2-0000-7000-8000-000000000002'];

test('a mention is read as a name while it is written, and sent as it is kept', () => {
  const names: Names = new Map();
  const source = `Frag ${mentionOf('person', 'Henrik Maaß', one)}, er ist in ${mentionOf('space', 'Konstruktion', 'konstruktion')}.`;
  const shown = shorten(source, names);
  expect(shown).toBe('Frag @Henrik Maaß, er ist in @Konstruktion.');
  expect(lengthen(shown, names)).toBe(source);
});

test('a longer name is nobody with a shorter one', () => {
  const names: Names = new Map();
  shorten(`${mentionOf('person', 'Anna', one)} ${mentionOf('person', 'Anna Berger', two)}`, names);
  expect(lengthen('@Anna Berger, @Anna und @Annabell', names)).toBe(
    `${mentionOf('person', 'Anna Berger', two)}, ${mentionOf('person', 'Anna', one)} und @Annabell`,
  );
});

test('of two people with one name the second stays spelt out', () => {
  const names: Names = new Map();
  const source = `${mentionOf('person', 'Anna', one)} und ${mentionOf('person', 'Anna', two)}`;
  const shown = shorten(source, names);
  expect(shown).toBe(`@Anna und ${mentionOf('person', 'Anna', two)}`);
  expect(lengthen(shown, names)).toBe(source);
});

test('a name with brackets still names the person', () => {
  const names: Names = new Map();
  const source = mentionOf('person', 'Ada [Werk 2]', one);
  expect(shorten(source, names)).toBe('@Ada [Werk 2]');
  expect(lengthen('@Ada [Werk 2] kommt', names)).toBe(`${source} kommt`);
  const { mentions } = render(source, 'markdown', { person: () => 'Ada [Werk 2]', space: () => undefined });
  expect(mentions.people).toEqual([one]);
});

test('other links stay as they are', () => {
  const source = 'Siehe [@heim](https://a.example) und [Plan](person:x)';
  expect(shorten(source, new Map())).toBe(source);
});
