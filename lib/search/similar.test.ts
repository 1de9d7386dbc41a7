import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { make } from '@/e2e/make';
import { chooseBest } from '@/lib/dialogs/closing';
import { dialogInput } from '@/lib/dialogs/input';
import { startDialog } from '@/lib/dialogs/openings';
import { addReply } from '@/lib/dialogs/replies';
import { listSimilar } from './similar';

/** A word of its own keeps each test's dialogs apart. */
async function asked(visibility: 'members' | 'employees') {
  const [ada, ben] = [await make.person('Ada'), await make.person('Ben')];
  const word = `x${randomUUID().replace(/[^a-f]/g, '')}`;
  const space = await make.space({ members: [ada, ben], visibility });
  const id = v7();
  await startDialog(ada, dialogInput.parse({ id, spaceId: space.id, kind: 'question', title: `Welche Scheibe gehört zur ${word}?` }));
  await addReply(ben, { id: v7(), dialogId: id, body: `Zur ${word} gehört die Scheibe mit 2,7 mm.` });
  await chooseBest(ada, { dialogId: id, number: 1 });
  return { ada, word, space, id };
}

test('a question that is being written is met by one that is answered', async () => {
  const { word, id, space } = await asked('employees');
  const reader = await make.person('Cem');
  expect(await listSimilar(reader, `Passt die Scheibe noch zur ${word}?`)).toMatchObject([
    { id, path: `/spaces/${space.slug}/dialogs/${id}`, state: 'answered', facts: expect.stringMatching(/^beantwortet von Ben, /) },
  ]);
});

test('one word in common is not enough', async () => {
  const { ada, word } = await asked('employees');
  expect(await listSimilar(ada, `${word} ${word}`)).toEqual([]);
  expect(await listSimilar(ada, 'und der die das')).toEqual([]);
});

test('what happens in a closed space is similar to nothing for others', async () => {
  const { ada, word, id } = await asked('members');
  const reader = await make.person('Cem');
  const title = `Welche Scheibe zur ${word}`;
  expect(await listSimilar(ada, title)).toMatchObject([{ id }]);
  expect(await listSimilar(reader, title)).toEqual([]);
});
