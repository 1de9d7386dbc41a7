import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import type { z } from 'zod';
import { inWords, type Message } from '@/lib/i18n/message';
import { type MessageKey, translator } from '@/lib/i18n/translator';
import { currentViewer, type Viewer } from '@/lib/people/viewer';
import { currentVisitor, type Visitor } from '@/lib/people/visitor';
import { countUse } from '@/lib/rate-limit';
import { Refusal } from '@/lib/refusal';
import { isSecret } from './secret-field';

export type FormState<Result = unknown> = {
  /** The sentence for the whole form. */
  error?: string;
  /** Sentences by field. */
  problems?: Record<string, string>;
  /** What was sent, so that nothing typed is lost; never a secret or a file. */
  values?: Record<string, string>;
  /** The session has ended: the form signs in over itself. */
  signedOut?: true;
  /** What the action gave back, when it succeeded. */
  result?: Result;
};

type Options = {
  /** Leave out where the page shows the change by itself. */
  refresh?: boolean;
};

/** A server action that knows who is asking and what they sent, and answers an expected "no" in words. */
export function formAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: (viewer: Viewer, input: z.output<Schema>) => Promise<Result>,
  options: Options = {},
) {
  return async (_before: FormState<Result>, form: FormData): Promise<FormState<Result>> => {
    const viewer = await currentViewer();
    if (!viewer) return { signedOut: true, values: echo(schema, form) };
    return answer(schema, form, viewer, async (input) => {
      await countUse('write', viewer.id);
      const result = await run(viewer, input);
      if (options.refresh !== false) refresh();
      return result;
    });
  };
}

/** The same for somebody not signed in. */
export function visitorAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: (visitor: Visitor, input: z.output<Schema>) => Promise<Result>,
) {
  return async (_before: FormState<Result>, form: FormData): Promise<FormState<Result>> => {
    const visitor = await currentVisitor(await headers());
    return answer(schema, form, visitor, async (input) => {
      await countUse('signIn', visitor.address);
      return run(visitor, input);
    });
  };
}

async function answer<Schema extends z.ZodType, Result>(
  schema: Schema,
  form: FormData,
  { language }: Pick<Viewer, 'language'>,
  run: (input: z.output<Schema>) => Promise<Result>,
): Promise<FormState<Result>> {
  const t = translator(language);
  const input = schema.safeParse(fieldsOf(form), { error: keyOf });
  if (!input.success) return { problems: problemsOf(input.error, (message) => inWords(t, message)), values: echo(schema, form) };
  try {
    return { result: await run(input.data) };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const sentence = inWords(t, refusal.reason);
    const values = echo(schema, form);
    return refusal.field ? { problems: { [refusal.field]: sentence }, values } : { error: sentence, values };
  }
}

/** A field that came more than once is a list. React's own fields begin with $. */
function fieldsOf(form: FormData) {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'));
  return Object.fromEntries(
    names.map((name) => {
      const sent = form.getAll(name).map(storable);
      return [name, sent.length > 1 ? sent : sent[0]];
    }),
  );
}

/** PostgreSQL keeps neither NULs nor half characters, and browsers send line ends as Windows writes them. */
function storable(sent: FormDataEntryValue) {
  return typeof sent === 'string' ? sent.replaceAll('\0', '').replaceAll('\r\n', '\n').toWellFormed() : sent;
}

function echo(schema: z.ZodType, form: FormData) {
  const words = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
  return Object.fromEntries(words.filter(([name]) => !name.startsWith('$') && !isSecret(schema, name)));
}

/** Every schema speaks in message keys without having to name them. */
function keyOf(issue: z.core.$ZodRawIssue): MessageKey {
  if (issue.code === 'invalid_type' || (issue.code === 'too_small' && issue.minimum === 1)) return 'form.missing';
  if (issue.code === 'too_small') return 'form.tooShort';
  if (issue.code === 'too_big') return 'form.tooLong';
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'form.notAnAddress';
  return 'form.invalid';
}

function problemsOf(error: z.ZodError, words: (message: Message) => string) {
  const problems: Record<string, string> = {};
  for (const issue of error.issues) {
    const values = {
      ...('maximum' in issue && { maximum: Number(issue.maximum) }),
      ...('minimum' in issue && { minimum: Number(issue.minimum) }),
    };
    problems[String(issue.path[0] ?? '')] ??= words({ key: issue.message as MessageKey, values });
  }
  return problems;
}
