import { expect, test } from 'vitest';
import type { Listed } from '@/lib/spaces/directory';
import { directoryInput, lively, named, partOf } from './directory-filter';

test('every word is looked for in name and sentence, whatever case, accents and ß', () => {
  const spaces = [listed({ name: 'Großanlagen', about: 'Wartung für Übersee' }), listed({ name: 'Kantine' })];
  expect(names(named(spaces, 'GROSS ubersee'))).toEqual(['Großanlagen']);
  expect(named(spaces, 'gross kantine')).toEqual([]);
  expect(named(spaces, ' ')).toHaveLength(2);
});

test('archived spaces stand in the archive only', () => {
  const spaces = [listed({ name: 'Alt', role: 'lead', visibility: 'guests', archivedAt: new Date() }), listed({ name: 'Neu' })];
  const shown = (['all', 'own', 'guests', 'archive'] as const).map((show) => names(partOf(spaces, show)));
  expect(shown).toEqual([['Neu'], [], [], ['Alt']]);
});

test('lively are the three that moved last among those one has not joined', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
  const spaces = [1, 4, 2, 3].map((hour) => listed({ name: String(hour), lastActivityAt: at(hour) }));
  spaces.push(listed({ name: 'eigener', role: 'member', lastActivityAt: at(9) }), listed({ name: 'still' }));
  expect(names(lively(spaces))).toEqual(['4', '3', '2']);
});

test('an address that asks for nonsense shows everything', () => {
  expect(directoryInput.parse({ show: 'secret', q: ['a', 'b'] })).toEqual({ show: 'all', q: '' });
});

function listed(part: Partial<Listed>): Listed {
  return {
    id: part.name ?? '',
    slug: 'slug',
    name: 'Werkstatt',
    about: '',
    parentId: null,
    departmentId: null,
    joinPolicy: 'open',
    visibility: 'employees',
    archivedAt: null,
    memberCount: 0,
    lastActivityAt: null,
    openQuestions: 0,
    answerTime: null,
    role: null,
    admission: null,
    ...part,
  };
}

function names(spaces: Listed[]) {
  return spaces.map(({ name }) => name);
}
