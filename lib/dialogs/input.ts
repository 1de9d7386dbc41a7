import { z } from 'zod';
import { dialogKinds, reactionKinds } from './kinds';

/** Forms send \r\n for every new line. */
export const withPlainLines = (text: string) => text.replace(/\r\n?/g, '\n');
const words = z
  .string()
  .transform((text) => withPlainLines(text).trim())
  .pipe(z.string().max(20_000));
const body = words.pipe(z.string().min(1));
const number = z.coerce.number().int().min(0).max(2_147_483_647);
/** One line, whatever was pasted. */
const title = z
  .string()
  .transform((words) => words.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(200));
const checkbox = z.literal('on').optional().transform(Boolean);

/** Words parted by commas or spaces, with or without #. */
const tags = z
  .string()
  .default('')
  .transform((words) => [
    ...new Set(
      words
        .toLowerCase()
        .split(/[\s,]+/)
        .map((word) => word.replace(/^#+/, ''))
        .filter(Boolean),
    ),
  ])
  .pipe(z.array(z.string().max(40)).max(8));

/** `id` is made when the form is shown, so that a form sent twice writes once. */
export const dialogInput = z.object({
  id: z.uuid(),
  spaceId: z.uuid(),
  kind: z.enum(dialogKinds),
  title,
  body: words.default(''),
  tags,
  guestsMayRead: checkbox,
});
export type DialogInput = z.output<typeof dialogInput>;

export const replyInput = z.object({ id: z.uuid(), dialogId: z.uuid(), parentId: z.uuid().optional(), body });
export type ReplyInput = z.output<typeof replyInput>;

/** `basedOn` is when the text the edit began from was last changed, to notice that somebody else edited meanwhile. */
export const editInput = z
  .object({ dialogId: z.uuid(), number, basedOn: z.iso.datetime(), body: words, title: title.optional(), tags })
  .refine(({ number, body }) => number === 0 || body !== '', { path: ['body'], error: 'form.missing' });
export type EditInput = z.output<typeof editInput>;

export const previewInput = z.object({ spaceId: z.uuid(), body: words });
export type PreviewInput = z.output<typeof previewInput>;

export const postInput = z.object({ dialogId: z.uuid(), number });
export type PostInput = z.output<typeof postInput>;

export const reactionInput = postInput.extend({
  kind: z.enum(reactionKinds),
  on: z.enum(['true', 'false']).transform((on) => on === 'true'),
});
export type ReactionInput = z.output<typeof reactionInput>;

export const dialogOnly = z.object({ dialogId: z.uuid() });
export type DialogOnly = z.output<typeof dialogOnly>;

export const closingInput = dialogOnly.extend({ outcome: z.string().trim().max(300).default('') });
export type ClosingInput = z.output<typeof closingInput>;

/** What was on the page, from one place in reading order to another: `branch.number`. */
const place = z
  .string()
  .regex(/^\d{1,9}\.\d{1,9}$/)
  .transform((at) => at.split('.').map(Number) as [branch: number, number: number]);
export const seenInput = dialogOnly.extend({ from: place.optional(), to: place.optional() });
export type SeenInput = z.output<typeof seenInput>;
