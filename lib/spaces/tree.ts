import type { Listed } from './directory';

type Department = { id: string; name: string; parentId: string | null };

/** A place in the tree: a space, or a department whose space one does not see but that has some below it. */
export type Branch<Space = Listed> = { id: string; name: string; space?: Space; branches: Branch<Space>[] };

type Placed = Pick<Listed, 'id' | 'name' | 'departmentId' | 'parentId'>;

/** The departments' tree with the spaces in it, and the spaces about topics beside it. */
export function treeOf<Space extends Placed>(spaces: Space[], departments: Department[]) {
  const ofDepartment = new Map(spaces.filter((space) => space.departmentId).map((space) => [space.departmentId, space]));
  const seen = new Set(spaces.map(({ id }) => id));
  const below = Map.groupBy(spaces, ({ parentId }) => parentId);

  const spaceBranch = (space: Space): Branch<Space> => ({ id: space.id, name: space.name, space, branches: under(space) });
  // A department's own place outweighs the space it was put below.
  const under = ({ id }: Space) => (below.get(id) ?? []).filter(({ departmentId }) => !departmentId).map(spaceBranch);

  function departmentBranches(parentId: string | null): Branch<Space>[] {
    return departments
      .filter((department) => department.parentId === parentId)
      .flatMap(({ id, name }) => {
        const space = ofDepartment.get(id);
        const branches = [...departmentBranches(id), ...(space ? under(space) : [])];
        if (space) return { id, name: space.name, space, branches };
        return branches.length > 0 ? { id, name, branches } : [];
      });
  }

  const topics = spaces.filter(({ departmentId, parentId }) => !departmentId && !(parentId && seen.has(parentId)));
  return { departments: departmentBranches(null), topics: topics.map(spaceBranch) };
}
