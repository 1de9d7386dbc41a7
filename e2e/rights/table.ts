import { type Role, roles } from './roles';

export type Row = { what: string; where: string; marks: string[] };

/** Reads a table of rights: what, where, and a mark for each role in the order of `roles`. Its first line names the columns. */
export function rowsOf(table: string): Row[] {
  const [head, ...rows] = table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(({ length }) => length > 1);
  const columns = roles.map((role) => role.replace(' ', '-')).join(' ');
  if (head?.slice(-roles.length).join(' ') !== columns) throw new Error(`The columns are ${columns}.`);
  return rows.map((words) => ({
    what: words[0] ?? '',
    where: words.slice(1, -roles.length).join(' '),
    marks: words.slice(-roles.length),
  }));
}

/** A row as a failing test shows it. */
export function lineOf(marks: string[]) {
  return roles.map((role, at) => `${role}: ${marks[at]}`).join('\n');
}

export function forEachRole<Result>(run: (role: Role) => Promise<Result>) {
  return Promise.all(roles.map(run));
}

/** One after the other, so that each can be told from the next. */
export async function inTurn<Item, Result>(items: readonly Item[], run: (item: Item) => Promise<Result>) {
  const results: Result[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}
