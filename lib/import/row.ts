import { hash } from 'node:crypto';
import { z } from 'zod';

// What keeps a key of ours out of reach: signs PostgreSQL can't store, and more of them than an index takes.
const key = z
  .string()
  .min(1, 'empty')
  .max(200, 'longer than 200 characters')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'has control characters');
const moment = z
  .string()
  .transform(readMoment)
  .refine((ms) => !Number.isNaN(ms), 'not a date');
const count = z.number().int().min(0).max(2_147_483_647);

/** One line of a dialog file. Fields that are not named here (views, labels, stance and the like) have no place in the hub. */
const row = z.object({
  src: key,
  thread: key,
  id: key,
  parent: key.nullable(),
  space: key,
  space_group: key.nullish(),
  author: z.string().nullable(),
  author_id: key.nullish(),
  author_org: z.string().nullish(),
  created_at: moment.nullable(),
  edited_at: moment.nullish(),
  closed_at: moment.nullish(),
  title: z.string().nullish(),
  body: z.string(),
  format: z.enum(['text', 'html', 'markdown']),
  lang: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  up: count.nullish(),
  down: count.nullish(),
  score: z.number().int().min(-2_147_483_647).max(2_147_483_647).nullish(),
  status: z.string().nullish(),
  accepted: key.nullish(),
  parent_missing: z.string().nullish(),
  license: z.string(),
  url: z.string().nullish(),
});

export type Row = z.output<typeof row>;
export type Unusable = { id: string | null; reason: string };

/** What a line says, or why it can't be used. */
export function readRow(line: string): { row: Row; hash: string } | Unusable {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, reason: 'broken JSON' };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { id: null, reason: 'not an object' };
  const read = row.safeParse(json);
  // The schema's own order, so that neither the order of the fields nor spaces between them make another content.
  if (read.success) return { row: read.data, hash: hash('sha256', JSON.stringify(inOrder(read.data)), 'base64url').slice(0, 22) };
  return { id: 'id' in json && typeof json.id === 'string' ? json.id : null, reason: reasonOf(read.error, json) };
}

/** ISO 8601 as a number. A time without a zone is taken to be UTC, not that of the machine it is read on. */
function readMoment(text: string) {
  const [, day, time = '00:00', hours, minutes = '00'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|([+-]\d\d):?(\d\d)?)?)?$/.exec(text) ?? [];
  return Date.parse(`${day}T${time}${hours ? `${hours}:${minutes}` : 'Z'}`);
}

const names = Object.keys(row.shape) as (keyof Row)[];

function inOrder(data: Row) {
  return names.map((name) => data[name] ?? null);
}

function reasonOf({ issues: [issue] }: z.ZodError, json: object) {
  const [name] = issue?.path ?? [];
  if (!issue || typeof name !== 'string') return 'unreadable';
  if (!Object.hasOwn(json, name)) return `missing field: ${name}`;
  return issue.code === 'invalid_type' || issue.code === 'invalid_union' ? `wrong type: ${name}` : `${name}: ${issue.message}`;
}
