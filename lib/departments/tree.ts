type Node = { id: string; parentId: string | null };

/** In the order of a tree, each with how deep it lies. */
export function inTreeOrder<Department extends Node>(departments: Department[]) {
  const below = Map.groupBy(departments, ({ parentId }) => parentId);
  const walk = (parentId: string | null, depth: number): (Department & { depth: number })[] =>
    (below.get(parentId) ?? []).flatMap((department) => [{ ...department, depth }, ...walk(department.id, depth + 1)]);
  return walk(null, 0);
}

/** A department's id and those of all below it. */
export function withAllBelow(departments: Node[], id: string): string[] {
  return [id, ...departments.filter(({ parentId }) => parentId === id).flatMap((child) => withAllBelow(departments, child.id))];
}
