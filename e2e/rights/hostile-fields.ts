import { expect, test } from 'vitest';
import { hostileValues } from '@/e2e/hostile-values';
import { type Action, type Asked, type Rights, send } from './actions';

type Hostile<Scene extends Asked> = Pick<Rights<Scene>, 'actions' | 'forms'> & { stage: () => Promise<Scene> };

/** Whatever a field holds, the answer is a form's: a result, a sentence, problems by field. Nothing is thrown, so nothing is a bug. */
export function testHostileFields<Scene extends Asked>({ actions, forms, stage }: Hostile<Scene>) {
  test.each(Object.keys(forms))(
    '%s, with hostile words in every field',
    async (what) => {
      const thrown: string[] = [];
      const names = Object.keys((await forms[what]?.(await stage())) ?? {});
      for (const name of [...names, 'added']) {
        // A scene for each field, or the limit on how often one may write would answer for the action.
        const scene = await stage();
        const fields = (await forms[what]?.(scene)) ?? {};
        for (const [kind, value] of Object.entries(hostileValues)) {
          await send(actions[what] as Action, scene, { ...fields, [name]: value }).catch((error: unknown) => {
            thrown.push(`${name} holds ${kind}: ${error}`);
          });
        }
        await sendFile(actions[what] as Action, scene, fields, name).catch((error: unknown) => thrown.push(`${name} is a file: ${error}`));
      }
      expect(thrown).toEqual([]);
    },
    60_000,
  );
}

function sendFile(action: Action, scene: Asked, fields: Record<string, string>, name: string) {
  return send(action, scene, { ...fields, [name]: new File(['x'], 'x.txt') });
}
