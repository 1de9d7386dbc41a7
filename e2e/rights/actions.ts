import { v7, validate } from 'uuid';
import { expect, test } from 'vitest';
import type { FormState } from '@/lib/form-action';
import type { MessageKey } from '@/lib/i18n/translator';
import { asBrowserOf } from './request';
import { type Role, roles } from './roles';
import { germanOf } from './sentence';
import { statementsOf } from './statements';
import { forEachRole, inTurn, lineOf, rowsOf } from './table';

export type Action = (before: FormState<never>, form: FormData) => Promise<FormState>;
type Fields = Record<string, string>;
export type Asked = { role: Role; viewer: { sessionId: string } };

export type Rights<Scene extends Asked> = {
  /** Every export of a domain's actions.ts. */
  actions: Record<string, unknown>;
  /** What a form of each sends. */
  forms: Record<string, (scene: Scene) => Fields | Promise<Fields>>;
  /** Sets the stage anew for each cell. */
  stage: (role: Role, where: string) => Promise<Scene>;
  /** The letters of the table and the sentences they stand for. */
  refusals: Record<string, MessageKey>;
  table: string;
};

const notFound: MessageKey[] = ['form.notFound', 'dialogs.refusals.gone'];

/**
 * A test for each row of the table, asked of the real action with a real session. ✓ may, → has to sign in, – is told that there
 * is no such thing: in the same words and after the same statements as with an id that nobody has. Letters are refusals.
 */
export function testRights<Scene extends Asked>({ actions, forms, stage, refusals, table }: Rights<Scene>) {
  const rows = rowsOf(table);

  test('every action has a row, and every letter a place', () => {
    expect(Object.keys(actions).filter((name) => !rows.some(({ what }) => what === name))).toEqual([]);
    expect(Object.keys(forms).sort()).toEqual(Object.keys(actions).sort());
    expect(Object.keys(refusals).filter((letter) => !rows.some(({ marks }) => marks.includes(letter)))).toEqual([]);
  });

  test.each(rows)('$what, $where', async ({ what, where, marks }) => {
    const action = actions[what] as Action;
    const fieldsOf = forms[what];
    if (!fieldsOf) throw new Error(`No form for ${what}.`);
    const found = await forEachRole(async (role) => {
      const scene = await stage(role, where);
      return markOf(await send(action, scene, await fieldsOf(scene)), refusals);
    });
    expect(lineOf(found)).toBe(lineOf(marks));
    for (const role of roles.filter((_, at) => marks[at] === '–')) await expectSameAsMissing(action, fieldsOf, () => stage(role, where));
  });
}

/** Whoever leads a space gets no further there with the ids of a closed one than with ids nobody has. */
export function testForeignIds<Scene extends Asked>({ actions, forms, stage }: Pick<Rights<Scene>, 'actions' | 'forms' | 'stage'>) {
  test.each(Object.keys(forms))('%s, with the ids of a closed space', async (what) => {
    const fieldsOf = (scene: Scene) => forms[what]?.(scene) ?? {};
    const [own, foreign] = [await fieldsOf(await stage('lead', 'open')), await fieldsOf(await stage('member', 'closed'))];
    const fields = Object.keys(foreign).filter((name) => name !== 'id' && validate(foreign[name]) && own[name] !== foreign[name]);
    for (const name of fields) {
      const [unseen, missing] = [foreign[name] ?? '', v7()];
      const tries = await inTurn([unseen, missing], async (id) => {
        const scene = await stage('lead', 'open');
        return tried(actions[what] as Action, scene, { ...(await fieldsOf(scene)), [name]: id });
      });
      expect(tries[0], name).toEqual(tries[1]);
    }
  });
}

async function expectSameAsMissing<Scene extends Asked>(
  action: Action,
  fieldsOf: (scene: Scene) => Fields | Promise<Fields>,
  stage: () => Promise<Scene>,
) {
  const tries = await inTurn([false, true], async (isMissing) => {
    const scene = await stage();
    const fields = await fieldsOf(scene);
    return tried(action, scene, isMissing ? withoutKnownIds(fields) : fields);
  });
  expect(tries[0]).toEqual(tries[1]);
}

/** What somebody is told, and what was asked of the database for it. */
async function tried(action: Action, asked: Asked, fields: Fields) {
  let told: FormState = {};
  const statements = await statementsOf(async () => {
    told = await send(action, asked, fields);
  });
  return { error: told.error, problems: told.problems, statements };
}

/** The same form with ids that nobody has. `id` is that of the new row, which nobody has anyway. */
function withoutKnownIds(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, name !== 'id' && validate(value) ? v7() : value]));
}

export async function send(action: Action, { role, viewer }: Asked, fields: Record<string, string | File>): Promise<FormState> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  try {
    return await asBrowserOf(role === 'visitor' ? undefined : viewer.sessionId, () => action({}, form));
  } catch (thrown) {
    // Going on to another page is what some actions do when all went well.
    if (isRedirect(thrown)) return { result: thrown.digest };
    throw thrown;
  }
}

function isRedirect(thrown: unknown): thrown is { digest: string } {
  return typeof thrown === 'object' && thrown !== null && 'digest' in thrown && String(thrown.digest).startsWith('NEXT_REDIRECT');
}

function markOf({ signedOut, error, problems }: FormState, refusals: Record<string, MessageKey>) {
  if (signedOut) return '→';
  const said = error ?? Object.values(problems ?? {})[0];
  if (!said) return '✓';
  if (notFound.some((key) => is(said, key))) return '–';
  return Object.entries(refusals).find(([, key]) => is(said, key))?.[0] ?? said;
}

/** Whether a sentence is this message, with whatever values. */
function is(said: string, key: MessageKey) {
  const fixed = germanOf(key).split(/\{(?:[^{}]|\{[^{}]*\})*\}/);
  let from = 0;
  return fixed.every((part) => {
    const at = said.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}
