import type { Language } from '@/lib/i18n/languages';
import type { Line } from './lines';
import { type Row, readRow } from './row';
import type { Rule } from './rules';
import { nameIn, openingWords, replyWords, type Words } from './words';

/** A row made ready: all that can be said of it without knowing what came before. */
export type Post = {
  line: number;
  row: Row;
  hash: string;
  author: { key: string; name: string };
  createdAt: number | undefined;
  editedAt: number | undefined;
  closedAt: number | undefined;
  /** The time of the row before, for one that has none. */
  otherwiseAt: number;
  /** Shown the way it will most likely be needed. */
  words: Words;
  rules: Set<Rule>;
};

export type Skip = { line: number; id: string | null; reason: string };

export type ReadRow = { line: number; garbled: boolean; row: Row; hash: string; otherwiseAt: number };

/** When the import began, and the hub's language for what is too short to tell. */
export type About = { startedAt: number; language: Language };

/** Rows as they come, each with the time of the one before it. */
export function rowReader(startedAt: number) {
  let otherwiseAt = startedAt;
  return (line: Line): ReadRow | Skip => {
    const read = line.flaw ? { id: null, reason: line.flaw } : readRow(line.text);
    if ('reason' in read) return { line: line.number, ...read };
    const row = { line: line.number, garbled: line.garbled, ...read, otherwiseAt };
    otherwiseAt = Math.min(read.row.created_at ?? otherwiseAt, startedAt);
    return row;
  };
}

/** The costly part: rendering. */
export function prepare({ line, garbled, row, hash, otherwiseAt }: ReadRow, { startedAt, language }: About): Post {
  const rules = new Set<Rule>();
  if (garbled) rules.add('invalidEncoding');
  const moments = [row.created_at, row.edited_at, row.closed_at].map((moment) => moment ?? undefined);
  if (moments.some((moment) => moment !== undefined && moment > startedAt)) rules.add('futureDate');
  const [createdAt, editedAt, closedAt] = moments.map((moment) => moment && Math.min(moment, startedAt));
  const name = nameIn(row.author ?? '', 120, rules);
  if (!name) rules.add('noAuthor');
  return {
    line,
    row,
    hash,
    author: { key: row.author_id ? `id:${row.author_id}` : name && `name:${name}`, name },
    createdAt,
    editedAt,
    closedAt,
    otherwiseAt,
    words: row.parent === null ? openingWords(row, language) : replyWords(row, language),
    rules,
  };
}
