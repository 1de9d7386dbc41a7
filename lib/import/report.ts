import type { Skip } from './post';
import type { Row } from './row';
import type { Rule } from './rules';
import { type SpaceKey, spaceKey } from './spaces';

export type Report = {
  /** Rows in all: imported, unchanged or skipped. */
  read: number;
  imported: number;
  unchanged: number;
  repaired: Partial<Record<Rule, number>>;
  /** `file` is named when there are several. */
  skipped: (Skip & { file?: string })[];
  spaces: { name: string; path: string }[];
};

/** The report as it grows. */
export class Tally {
  readonly report: Report = { read: 0, imported: 0, unchanged: 0, repaired: {}, skipped: [], spaces: [] };
  readonly #spaces = new Map<string, SpaceKey>();

  get spaces() {
    return [...this.#spaces.values()];
  }

  imported(rows: { row: Row; rules: Set<Rule> }[]) {
    this.report.imported += this.#read(rows);
    for (const { rules } of rows) for (const rule of rules) this.report.repaired[rule] = (this.report.repaired[rule] ?? 0) + 1;
  }

  unchanged(rows: { row: Row }[]) {
    this.report.unchanged += this.#read(rows);
  }

  skipped(skips: Skip[], file: string | undefined) {
    this.report.read += skips.length;
    const inOrder = skips.toSorted((one, other) => one.line - other.line);
    for (const skip of inOrder) this.report.skipped.push(file === undefined ? skip : { file, ...skip });
  }

  #read(rows: { row: Row }[]) {
    this.report.read += rows.length;
    for (const { row } of rows) {
      const key = spaceKey(row);
      this.#spaces.set(JSON.stringify(key), key);
    }
    return rows.length;
  }
}
