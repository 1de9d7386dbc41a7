import { expect, test } from 'vitest';
import { type Branch, treeOf } from './tree';

type Placed = { id: string; name: string; departmentId: string | null; parentId: string | null };

const departments = [
  { id: 'd1', name: 'Technik', parentId: null },
  { id: 'd2', name: 'Montage', parentId: 'd1' },
  { id: 'd3', name: 'Vertrieb', parentId: null },
];

test('a department’s space stands where the department stands, groups below it, topics beside', () => {
  const tree = treeOf(
    [
      space('montage', { departmentId: 'd2' }),
      space('linie', { parentId: 'montage' }),
      space('schicht', { parentId: 'linie' }),
      space('kantine'),
    ],
    departments,
  );
  expect(drawn(tree.departments)).toEqual(['Technik', ' montage', '  linie', '   schicht']);
  expect(drawn(tree.topics)).toEqual(['kantine']);
});

test('a group whose upper space one does not see stands among the topics', () => {
  expect(drawn(treeOf([space('linie', { parentId: 'unseen' })], departments).topics)).toEqual(['linie']);
});

test('every space stands exactly once, also one of a department that was put below another space', () => {
  const spaces = [space('technik', { departmentId: 'd1' }), space('vertrieb', { departmentId: 'd3', parentId: 'technik' })];
  const tree = treeOf(spaces, departments);
  expect(drawn(tree.departments)).toEqual(['technik', 'vertrieb']);
  expect(tree.topics).toEqual([]);
});

function space(name: string, place: Partial<Placed> = {}): Placed {
  return { id: name, name, departmentId: null, parentId: null, ...place };
}

function drawn(branches: Branch<Placed>[], depth = 0): string[] {
  return branches.flatMap((branch) => [`${' '.repeat(depth)}${branch.name}`, ...drawn(branch.branches, depth + 1)]);
}
