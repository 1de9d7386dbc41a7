import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { dialogs, reads, replies } from '@/db/schema/dialogs';
import { memberships } from '@/db/schema/spaces';
import { make } from '@/e2e/make';
import type { Viewer } from '@/lib/people/viewer';
import { listOwnSpaces, markSpaceRead } from './own-spaces';

const longAgo = new Date('2026-01-01');

test('the rail names one’s own spaces in order, and no archived or foreign ones', async () => {
  const ada = await make.person();
  const b = await make.space({ name: 'Betrieb', members: [ada] });
  const a = await make.space({ name: 'Ausbildung', members: [ada], visibility: 'members' });
  await make.space({ name: 'Altes', members: [ada], archivedAt: new Date() });
  await make.space({ name: 'Anderswo' });
  expect(await listOwnSpaces(ada)).toEqual([
    { id: a.id, slug: a.slug, name: 'Ausbildung', unread: 0 },
    { id: b.id, slug: b.slug, name: 'Betrieb', unread: 0 },
  ]);
});

test('a dialog is unread until its last number is seen', async () => {
  const { ada, dialog } = await unreadDialog();
  expect(await unreadOf(ada)).toBe(1);
  await db.insert(reads).values({ personId: ada.id, dialogId: dialog.id, number: 0 });
  expect(await unreadOf(ada)).toBe(0);
  await reply(dialog.id, 1, await make.person('Ben'));
  expect(await unreadOf(ada)).toBe(1);
  await db.update(reads).set({ number: 1 }).where(eq(reads.dialogId, dialog.id));
  expect(await unreadOf(ada)).toBe(0);
});

test('what was active before one came does not count, nor what was deleted', async () => {
  const { ada, space } = await unreadDialog();
  await make.dialog('Gelöscht', { space, deletedAt: new Date() });
  await make.dialog('Davor', { space, lastActivityAt: new Date('2025-01-01') });
  expect(await unreadOf(ada)).toBe(1);
});

test('one’s own words are no news', async () => {
  const ada = await make.person();
  const space = await spaceOf(ada);
  const dialog = await make.dialog('Meine Frage', { space, author: ada });
  expect(await unreadOf(ada)).toBe(0);
  await reply(dialog.id, 1, ada);
  expect(await unreadOf(ada)).toBe(0);
  await reply(dialog.id, 2, await make.person('Ben'));
  expect(await unreadOf(ada)).toBe(1);
});

test('guests are told only of what they may read', async () => {
  const gregor = await make.guest();
  const space = await spaceOf(gregor, 'guests');
  await make.dialog('Unter uns', { space });
  await make.dialog('Für alle', { space, guestsMayRead: true });
  expect(await unreadOf(gregor)).toBe(1);
});

test('a guest’s space that no longer admits guests is gone from the rail', async () => {
  const gregor = await make.guest();
  await spaceOf(gregor, 'employees');
  expect(await listOwnSpaces(gregor)).toEqual([]);
});

test('counting stops at ninety-nine', async () => {
  const { ada, space } = await unreadDialog();
  const author = await make.person('Ben');
  const words = { source: 'x', html: '<p>x</p>' };
  const rows = Array.from({ length: 120 }, () => ({ id: v7(), spaceId: space.id, authorId: author.id, title: 'Frage', ...words }));
  await db.insert(dialogs).values(rows);
  expect(await unreadOf(ada)).toBe(99);
});

test('marking a space read clears its count, and only for oneself', async () => {
  const { ada, space } = await unreadDialog();
  const ben = await make.person('Ben');
  await db.insert(memberships).values({ spaceId: space.id, personId: ben.id, readBefore: longAgo });
  await markSpaceRead(ada, { spaceId: space.id });
  expect([await unreadOf(ada), await unreadOf(ben)]).toEqual([0, 1]);
});

async function unreadDialog() {
  const ada = await make.person();
  const space = await spaceOf(ada);
  return { ada, space, dialog: await make.dialog('Wer weiß das?', { space }) };
}

async function spaceOf(person: Viewer, visibility: 'employees' | 'guests' = 'employees') {
  const space = await make.space({ members: [person], visibility });
  await db.update(memberships).set({ readBefore: longAgo }).where(eq(memberships.spaceId, space.id));
  return space;
}

async function unreadOf(person: Viewer) {
  const [space] = await listOwnSpaces(person);
  return space?.unread;
}

async function reply(dialogId: string, number: number, author: Viewer) {
  await db.insert(replies).values({ dialogId, number, branch: number, authorId: author.id, source: 'Ja.', html: '<p>Ja.</p>' });
  await db.update(dialogs).set({ lastNumber: number, replyCount: number, lastActivityAt: new Date() }).where(eq(dialogs.id, dialogId));
}
