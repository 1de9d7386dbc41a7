import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { make } from '@/e2e/make';
import type { Viewer } from '@/lib/people/viewer';
import { closeDialog } from './closing';
import { getDialog } from './dialogs';
import { addReply } from './replies';
import { listReplies } from './thread';

const say = (viewer: Viewer, dialogId: string, body: string, parentId?: string) => {
  const id = v7();
  return addReply(viewer, { id, dialogId, body, parentId }).then(({ number }) => ({ id, number }));
};

async function room() {
  const [ada, ben] = [await make.person('Ada'), await make.person('Ben')];
  const space = await make.space({ members: [ada, ben] });
  const dialog = await make.dialog('Wer hat den Schlüssel?', { space, author: ada, kind: 'question' });
  return { ada, ben, space, dialog };
}

test('replies are numbered as they arrive and read branch by branch', async () => {
  const { ada, ben, dialog } = await room();
  const first = await say(ben, dialog.id, 'Ich nicht.');
  await say(ben, dialog.id, 'Vielleicht der Hausmeister.');
  const third = await say(ada, dialog.id, 'Sicher?', first.id);
  await say(ben, dialog.id, 'Ganz sicher.', third.id);

  const { replies: shown } = await listReplies(ada, dialog.id);

  expect(shown.map(({ number, branch }) => [number, branch])).toEqual([
    [1, 1],
    [3, 1],
    [4, 1],
    [2, 2],
  ]);
  expect(shown.map(({ inReplyTo }) => inReplyTo?.name)).toEqual([undefined, undefined, 'Ada', undefined]);
});

test('the dialog counts its replies and knows when the first answer by somebody else came', async () => {
  const { ada, ben, dialog } = await room();
  await say(ada, dialog.id, 'Nachtrag');
  expect(await getDialog(ada, dialog.id)).toMatchObject({ replyCount: 1, questionState: 'unanswered', firstAnswerAt: null });
  await say(ben, dialog.id, 'Hier.');
  expect(await getDialog(ada, dialog.id)).toMatchObject({ replyCount: 2, lastNumber: 2, version: 3, questionState: 'open' });
});

test('a reply sent twice, even at once, is there once', async () => {
  const { ben, dialog } = await room();
  const reply = { id: v7(), dialogId: dialog.id, body: 'Hier.' };
  const results = await Promise.all([addReply(ben, reply), addReply(ben, reply), addReply(ben, reply)]);
  expect(results).toEqual([{ number: 1 }, { number: 1 }, { number: 1 }]);
  expect(await getDialog(ben, dialog.id)).toMatchObject({ replyCount: 1, lastNumber: 1 });
});

test("nobody writes over another's reply by reusing its id", async () => {
  const { ada, ben, dialog } = await room();
  const { id } = await say(ben, dialog.id, 'Hier.');
  await expect(addReply(ada, { id, dialogId: dialog.id, body: 'Meins' })).rejects.toThrow('alreadyUsed');
});

test('many replies at once are numbered without gaps', async () => {
  const { ada, ben, dialog } = await room();
  const numbers = await Promise.all(Array.from({ length: 12 }, (_, turn) => say(turn % 2 ? ada : ben, dialog.id, `Nr. ${turn}`)));
  expect(numbers.map(({ number }) => number).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, turn) => turn + 1));
});

test('nobody replies to a closed dialog', async () => {
  const { ada, ben, dialog } = await room();
  await closeDialog(ada, { dialogId: dialog.id, outcome: 'Gefunden.' });
  await expect(say(ben, dialog.id, 'Zu spät')).rejects.toThrow('closed');
});

test('replying in an open space joins it', async () => {
  const { dialog } = await room();
  const eva = await make.person('Eva');
  await say(eva, dialog.id, 'Darf ich?');
  expect(await getDialog(eva, dialog.id)).toMatchObject({ role: 'member' });
});

test('a parent from another dialog is refused', async () => {
  const { ben, dialog } = await room();
  const other = await room();
  const { id } = await say(other.ben, other.dialog.id, 'Woanders');
  await expect(say(ben, dialog.id, 'Hier', id)).rejects.toThrow('replyGone');
});

test("a reply keeps its author's department at writing", async () => {
  const { dialog, space } = await room();
  const department = await make.department('Einkauf');
  const marit = await make.person('Marit', { departmentId: department.id });
  const { id } = await say({ ...marit, departmentId: department.id }, dialog.id, 'Bestellt.');
  const [row] = await db.select().from(replies).where(eq(replies.id, id));
  expect(row?.authorDepartmentId).toBe(department.id);
  expect(space.id).toBe(dialog.spaceId);
});

test('a thread is read in pages, both ways, and around one reply', async () => {
  const { ada, dialog } = await room();
  const rows = Array.from({ length: 100 }, (_, index) => ({
    id: v7(),
    dialogId: dialog.id,
    number: index + 1,
    branch: index + 1,
    authorId: ada.id,
    source: 'x',
    html: '<p>x</p>',
  }));
  await db.insert(replies).values(rows);
  await db.update(dialogs).set({ replyCount: 100, lastNumber: 100 }).where(eq(dialogs.id, dialog.id));
  const numbers = (page: Awaited<ReturnType<typeof listReplies>>) => [page.replies[0]?.number, page.replies.at(-1)?.number];

  const first = await listReplies(ada, dialog.id);
  expect([numbers(first), first.hasEarlier, first.hasLater]).toEqual([[1, 40], false, true]);
  const second = await listReplies(ada, dialog.id, { after: { branch: 40, number: 40 } });
  expect([numbers(second), second.hasEarlier, second.hasLater]).toEqual([[41, 80], true, true]);
  const back = await listReplies(ada, dialog.id, { before: { branch: 41, number: 41 } });
  expect([numbers(back), back.hasEarlier, back.hasLater]).toEqual([[1, 40], false, true]);
  const around = await listReplies(ada, dialog.id, { at: 70 });
  expect([numbers(around), around.hasEarlier, around.hasLater]).toEqual([[65, 100], true, false]);
  const top = await listReplies(ada, dialog.id, { at: 3 });
  expect([numbers(top), top.hasEarlier]).toEqual([[1, 40], false]);
});
