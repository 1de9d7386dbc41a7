import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { make } from '@/e2e/make';
import { editPost, getEditable } from './edits';
import { dialogInput, editInput, replyInput } from './input';
import { startDialog } from './openings';
import { addReply } from './replies';

async function begun(body = 'Zuerst\r\n- eins') {
  const [ada, mod] = [await make.person('Ada'), await make.person('Mara')];
  const space = await make.space({ members: [ada], moderators: [mod] });
  const id = v7();
  await startDialog(ada, dialogInput.parse({ id, spaceId: space.id, kind: 'question', title: ' Wer\n weiß  es? ', body }));
  return { ada, mod, dialogId: id };
}

test('what a form sends is kept with plain line ends, and a title is one line', async () => {
  const { ada, dialogId } = await begun();
  const { body, dialog } = await getEditable(ada, dialogId, 0);
  expect(body).toBe('Zuerst\n- eins');
  expect(dialog.title).toBe('Wer weiß es?');
});

test('of two who edit at once the second is told and sees who was first', async () => {
  const { ada, mod, dialogId } = await begun();
  const [mine, theirs] = [await getEditable(ada, dialogId, 0), await getEditable(mod, dialogId, 0)];
  const write = (basedOn: Date, body: string) =>
    editInput.parse({ dialogId, number: '0', basedOn: basedOn.toISOString(), title: 'Wer weiß es?', body });
  await editPost(mod, write(theirs.changedAt, 'Von Mara'));
  await expect(editPost(ada, write(mine.changedAt, 'Von Ada'))).rejects.toMatchObject({ field: 'basedOn' });
  const now = await getEditable(ada, dialogId, 0);
  expect(now).toMatchObject({ body: 'Von Mara', editedBy: 'Mara' });
  await editPost(ada, write(now.changedAt, 'Von beiden'));
  expect((await getEditable(ada, dialogId, 0)).body).toBe('Von beiden');
});

test('an opening may lose its words, a reply may not', async () => {
  const { ada, dialogId } = await begun();
  await addReply(ada, replyInput.parse({ id: v7(), dialogId, body: 'Ich.' }));
  const { changedAt } = await getEditable(ada, dialogId, 1);
  const empty = { dialogId, basedOn: changedAt.toISOString(), title: 'Wer weiß es?', body: ' ' };
  expect(editInput.safeParse({ ...empty, number: '0' }).success).toBe(true);
  expect(editInput.safeParse({ ...empty, number: '1' }).error?.issues).toMatchObject([{ path: ['body'], message: 'form.missing' }]);
});
