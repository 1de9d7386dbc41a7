import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { db } from '@/db/client';
import { dialogs } from '@/db/schema/dialogs';
import { make } from '@/e2e/make';
import type { Viewer } from '@/lib/people/viewer';
import { chooseBest, closeDialog, pinDialog, reopenDialog, withdrawBest } from './closing';
import { deletePost, restoreDialog, restoreReply } from './deletions';
import { listDialogs, listInput } from './dialog-list';
import { getDialog } from './dialogs';
import { startDialog } from './openings';
import { react } from './reactions';
import { markSeen } from './reads';
import { addReply } from './replies';
import { listScoreNotes } from './score';
import { listOwnReactions, listReplies } from './thread';

const answer = (viewer: Viewer, dialogId: string, body = 'So geht es.') => addReply(viewer, { id: v7(), dialogId, body });
const opening = (spaceId: string, more = {}) => ({
  id: v7(),
  spaceId,
  kind: 'question' as const,
  title: 'Wer weiß es?',
  body: '',
  tags: [],
  guestsMayRead: false,
  ...more,
});

async function room() {
  const [ada, ben, mod] = [await make.person('Ada'), await make.person('Ben'), await make.person('Mara')];
  const space = await make.space({ members: [ada, ben], moderators: [mod] });
  const dialog = await make.dialog('Wer hat den Schlüssel?', { space, author: ada, kind: 'question' });
  return { ada, ben, mod, space, dialog };
}

describe('beginning', () => {
  test('a member begins a dialog and finds it at its address', async () => {
    const { ada, space } = await room();
    const input = opening(space.id, { body: 'Siehe **Plan** #statik', tags: ['brücke'] });
    const { path } = await startDialog(ada, input);
    expect(path).toBe(`/spaces/${space.slug}/dialogs/${input.id}`);
    expect(await getDialog(ada, input.id)).toMatchObject({
      title: 'Wer weiß es?',
      tags: ['brücke', 'statik'],
      questionState: 'unanswered',
      readTo: 0,
    });
  });

  test('the same form sent twice begins one dialog', async () => {
    const { ada, space } = await room();
    const input = opening(space.id);
    expect(await startDialog(ada, input)).toEqual(await startDialog(ada, input));
    const { rows } = await listDialogs(ada, space.id, listInput.parse({}));
    expect(rows.filter(({ id }) => id === input.id)).toHaveLength(1);
  });

  test('who may announce is the setting of the space', async () => {
    const { ada, mod, space } = await room();
    const announcement = { kind: 'announcement' as const };
    await expect(startDialog(ada, opening(space.id, announcement))).rejects.toThrow('announcers.lead');
    await expect(startDialog(mod, opening(space.id, announcement))).rejects.toThrow('announcers.lead');
    const open = await make.space({ members: [ada], announcers: 'member' });
    await startDialog(ada, opening(open.id, announcement));
  });
});

describe('best answer', () => {
  test('the author chooses it and the question is answered; withdrawn, it is open again', async () => {
    const { ada, ben, dialog } = await room();
    const { number } = await answer(ben, dialog.id);
    await chooseBest(ada, { dialogId: dialog.id, number });
    expect(await getDialog(ada, dialog.id)).toMatchObject({ questionState: 'answered' });
    await withdrawBest(ada, { dialogId: dialog.id });
    expect(await getDialog(ada, dialog.id)).toMatchObject({ questionState: 'open' });
  });

  test('a moderator may choose, whoever answered may not', async () => {
    const { ben, mod, dialog } = await room();
    const { number } = await answer(ben, dialog.id);
    await expect(chooseBest(ben, { dialogId: dialog.id, number })).rejects.toThrow('bestByAuthor');
    await chooseBest(mod, { dialogId: dialog.id, number });
  });
});

describe('closing', () => {
  test('with an outcome a question counts as answered, and can be opened again', async () => {
    const { ada, dialog } = await room();
    await closeDialog(ada, { dialogId: dialog.id, outcome: 'Beim Pförtner.' });
    expect(await getDialog(ada, dialog.id)).toMatchObject({ outcome: 'Beim Pförtner.', closedBy: 'Ada', questionState: 'answered' });
    await reopenDialog(ada, { dialogId: dialog.id });
    expect(await getDialog(ada, dialog.id)).toMatchObject({ closedAt: null, outcome: null, questionState: 'unanswered' });
  });

  test('only its author and those who tend the space close it', async () => {
    const { ben, mod, dialog } = await room();
    const karin = await make.person('Karin', { duties: ['hr'] });
    await expect(closeDialog(ben, { dialogId: dialog.id, outcome: '' })).rejects.toThrow('closeByAuthor');
    await closeDialog(mod, { dialogId: dialog.id, outcome: '' });
    await reopenDialog(karin, { dialogId: dialog.id });
  });
});

describe('reactions', () => {
  test('given twice they count once, taken back they are gone', async () => {
    const { ada, ben, dialog } = await room();
    const thanks = { dialogId: dialog.id, number: 0, kind: 'thanks' as const };
    await react(ada, { ...thanks, on: true });
    await react(ada, { ...thanks, on: true });
    const { counts } = await react(ben, { ...thanks, kind: 'wondering', on: true });
    expect(counts).toEqual([1, 0, 0, 0, 0, 1]);
    expect(await listOwnReactions(ada, dialog.id)).toEqual([{ number: 0, kind: 'thanks' }]);
    expect(await react(ada, { ...thanks, on: false })).toMatchObject({ counts: [0, 0, 0, 0, 0, 1] });
  });

  test('a reply has its own', async () => {
    const { ada, ben, dialog } = await room();
    const { number } = await answer(ben, dialog.id);
    expect(await react(ada, { dialogId: dialog.id, number, kind: 'good_to_know', on: true })).toMatchObject({ counts: [0, 0, 0, 0, 1, 0] });
    await expect(react(ada, { dialogId: dialog.id, number: 99, kind: 'thanks', on: true })).rejects.toThrow('replyGone');
  });
});

describe('deleting', () => {
  test('a reply leaves a trace without its words and can be restored by whoever deleted it', async () => {
    const { ada, ben, mod, dialog } = await room();
    const { number } = await answer(ben, dialog.id, 'Geheim');
    await deletePost(ben, { dialogId: dialog.id, number });
    const [gone] = (await listReplies(ada, dialog.id)).replies;
    expect(gone).toMatchObject({ html: '', number });
    expect(gone?.deletedAt).toBeInstanceOf(Date);
    await expect(restoreReply(mod, { dialogId: dialog.id, number })).rejects.toThrow('restoreByDeleter');
    await restoreReply(ben, { dialogId: dialog.id, number });
    expect((await listReplies(ada, dialog.id)).replies[0]?.html).toContain('Geheim');
  });

  test('a deleted best answer leaves the question open', async () => {
    const { ada, ben, dialog } = await room();
    const { number } = await answer(ben, dialog.id);
    await chooseBest(ada, { dialogId: dialog.id, number });
    await deletePost(ben, { dialogId: dialog.id, number });
    expect(await getDialog(ada, dialog.id)).toMatchObject({ questionState: 'open', bestReplyId: null });
  });

  test('a deleted dialog is not found, and is back when its author restores it', async () => {
    const { ada, ben, dialog } = await room();
    await deletePost(ada, { dialogId: dialog.id, number: 0 });
    expect(await getDialog(ben, dialog.id)).toBeUndefined();
    await restoreDialog(ada, { dialogId: dialog.id });
    expect(await getDialog(ben, dialog.id)).toMatchObject({ id: dialog.id });
  });

  test("nobody deletes another's words, but those who tend the space", async () => {
    const { ada, ben, mod, dialog } = await room();
    const { number } = await answer(ben, dialog.id);
    await expect(deletePost(ada, { dialogId: dialog.id, number })).rejects.toThrow('notYours');
    await deletePost(mod, { dialogId: dialog.id, number });
  });
});

describe('hidden words', () => {
  test('are shown to their author and to those who tend the space, to nobody else', async () => {
    const { ada, ben, mod, dialog } = await room();
    await db.update(dialogs).set({ hiddenAt: new Date() }).where(eq(dialogs.id, dialog.id));
    expect(await getDialog(ben, dialog.id)).toBeUndefined();
    for (const viewer of [ada, mod, await make.person('Karin', { duties: ['hr'] })])
      expect(await getDialog(viewer, dialog.id)).toMatchObject({ id: dialog.id });
  });
});

describe('reading', () => {
  test('the mark moves over what stood on the page and stops before a gap', async () => {
    const { ada, ben, dialog } = await room();
    const first = await addReply(ben, { id: v7(), dialogId: dialog.id, body: '1' });
    const second = v7();
    await addReply(ben, { id: second, dialogId: dialog.id, body: '2' });
    await addReply(ben, { id: v7(), dialogId: dialog.id, body: '3' });
    await addReply(ben, { id: v7(), dialogId: dialog.id, body: '4 in 2', parentId: second });
    await markSeen(ada, { dialogId: dialog.id, from: [1, first.number], to: [2, 4] });
    expect(await getDialog(ada, dialog.id)).toMatchObject({ readTo: 2 });
    await markSeen(ada, { dialogId: dialog.id, from: [3, 3], to: [3, 3] });
    await markSeen(ada, { dialogId: dialog.id, from: [1, 1], to: [3, 3] });
    expect(await getDialog(ada, dialog.id)).toMatchObject({ readTo: 4 });
  });
});

describe('the list of a space', () => {
  test('goes on by keyset, there and back', async () => {
    const { ada, space } = await room();
    const begun = Date.parse('2026-01-01T00:00:00Z');
    const rows = Array.from({ length: 60 }, (_, index) => ({
      spaceId: space.id,
      title: `Dialog ${index}`,
      authorId: ada.id,
      source: '',
      html: '',
      createdAt: new Date(begun + index * 1000),
      lastActivityAt: new Date(begun + index * 1000),
    }));
    await db.insert(dialogs).values(rows);
    const page = (query: Record<string, string | undefined>) => listDialogs(ada, space.id, listInput.parse(query));
    const titles = ({ rows }: Awaited<ReturnType<typeof page>>) => rows.map(({ title }) => title);

    const first = await page({});
    expect([titles(first).length, titles(first)[1], first.newer]).toEqual([25, 'Dialog 59', undefined]);
    const second = await page({ older: first.older });
    expect(titles(second)[0]).toBe('Dialog 35');
    const third = await page({ older: second.older });
    expect([titles(third).length, third.older]).toEqual([11, undefined]);
    expect(titles(await page({ newer: third.newer }))).toEqual(titles(second));
    expect(titles(await page({ newer: second.newer }))).toEqual(titles(first));
  });

  test('filters by what is open, unanswered, unread, mine, by kind and tag, pinned first', async () => {
    const { ada, ben, mod, space, dialog } = await room();
    const idea = await make.dialog('Brücke begrünen', { space, author: ben, kind: 'idea', tags: ['grün'] });
    await answer(ben, dialog.id);
    const ids = async (query: Record<string, string>) =>
      (await listDialogs(ada, space.id, listInput.parse(query))).rows.map(({ id }) => id);
    expect(await ids({ show: 'open' })).toEqual([dialog.id]);
    expect(await ids({ show: 'unanswered' })).toEqual([]);
    expect(await ids({ show: 'mine' })).toEqual([dialog.id]);
    expect(await ids({ kind: 'idea' })).toEqual([idea.id]);
    expect(await ids({ tag: 'grün' })).toEqual([idea.id]);
    expect(await ids({ show: 'unread' })).toEqual([dialog.id, idea.id]);
    expect(await ids({ older: "1' or true --" })).toHaveLength(2);
    await pinDialog(mod, { dialogId: idea.id });
    expect(await listDialogs(ada, space.id, listInput.parse({}))).toMatchObject({ pinned: [{ id: idea.id }], rows: [{ id: dialog.id }] });
  });
});

test('the score has a note for each reply, by group, and none under three', async () => {
  const { ada, ben, dialog } = await room();
  const guest = await make.guest();
  await answer(ben, dialog.id);
  await answer(ada, dialog.id);
  expect(await listScoreNotes(ada, dialog.id)).toEqual([]);
  await db.update(dialogs).set({ guestsMayRead: true }).where(eq(dialogs.id, dialog.id));
  await answer(ben, dialog.id);
  const notes = await listScoreNotes(ada, dialog.id);
  expect(notes.map(({ group, first, count }) => [group, first, count])).toEqual([
    ['', 1, 1],
    ['', 2, 1],
    ['', 3, 1],
  ]);
  expect(notes[0]?.at).toBeInstanceOf(Date);
  expect(await listScoreNotes(guest, dialog.id)).toEqual([]);
});
