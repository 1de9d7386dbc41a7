import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { memberships } from '@/db/schema/spaces';
import { make } from '@/e2e/make';
import { addReply } from '@/lib/dialogs/replies';
import { endSession } from '@/lib/people/sessions';
import type { Viewer } from '@/lib/people/viewer';
import { removeMember } from '@/lib/spaces/memberships';
import { setAccess } from '@/lib/spaces/settings';
import { openStream } from './stream';
import { type Topic, wishesIn } from './topics';

/** What a browser hears, one change at a time. */
async function listen(viewer: Viewer, topics: [Topic, number][]) {
  const reader = openStream(
    viewer,
    topics.map(([topic, version]) => ({ topic, version })),
  ).getReader();
  const next = async () => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return 'ended';
      if (value.startsWith('event: ready')) return 'ready';
      if (value.startsWith('data: {')) return JSON.parse(value.slice(6)) as { topic: Topic; version?: number };
    }
  };
  return { next, end: () => reader.cancel() };
}

async function room() {
  const [ada, ben] = [await make.person('Ada'), await make.person('Ben')];
  const space = await make.space({ visibility: 'members', joinPolicy: 'invitation', members: [ben], leads: [ada] });
  const dialog = await make.dialog('Unter uns', { space, author: ada });
  const topic: Topic = `dialog:${dialog.id}`;
  return { ada, ben, space, dialog, topic };
}

test('a member hears that a dialog has a new version, and nothing of what was said', async () => {
  const { ada, ben, dialog, topic } = await room();
  const stream = await listen(ben, [[topic, 1]]);
  expect(await stream.next()).toBe('ready');
  await addReply(ada, { id: v7(), dialogId: dialog.id, body: 'Geheimes' });
  expect(await stream.next()).toEqual({ topic, version: 2, listeners: 1 });
  await stream.end();
});

test('what happened between the page and the stream is told at once, and nothing when nothing happened', async () => {
  const { ada, ben, dialog, topic } = await room();
  await addReply(ada, { id: v7(), dialogId: dialog.id, body: 'Schon da' });
  const behind = await listen(ben, [[topic, 1]]);
  expect(await behind.next()).toMatchObject({ topic, version: 2 });
  const abreast = await listen(ben, [[topic, 2]]);
  expect(await abreast.next()).toBe('ready');
  await Promise.all([behind.end(), abreast.end()]);
});

test('a closed space stays silent to everybody else', async () => {
  const { ada, dialog, topic, space } = await room();
  const eva = await make.person('Eva', { duties: ['admin', 'hr'] });
  const stream = await listen(eva, [
    [topic, 0],
    [`space:${space.id}`, 0],
  ]);
  expect(await stream.next()).toBe('ready');
  await addReply(ada, { id: v7(), dialogId: dialog.id, body: 'Unter uns' });
  // The next thing Eva hears is about herself.
  await endSession(eva.sessionId);
  expect(await stream.next()).not.toMatchObject({ topic });
  await stream.end();
});

test('when a space is closed, whoever reads along hears so, and then no more of it', async () => {
  const [ada, eva] = [await make.person('Ada'), await make.person('Eva')];
  const space = await make.space({ leads: [ada] });
  const dialog = await make.dialog('Bisher offen', { space, author: ada });
  const [dialogTopic, spaceTopic] = [`dialog:${dialog.id}`, `space:${space.id}`] as const;
  const stream = await listen(eva, [
    [dialogTopic, 1],
    [spaceTopic, Date.now()],
  ]);
  expect(await stream.next()).toBe('ready');
  await setAccess(ada, { spaceId: space.id, visibility: 'members', joinPolicy: 'invitation', announcers: 'lead' });
  await addReply(ada, { id: v7(), dialogId: dialog.id, body: 'Jetzt unter uns' });
  await endSession(eva.sessionId);
  const heard = [await stream.next(), await stream.next(), await stream.next()];
  expect(heard).toContainEqual({ topic: dialogTopic });
  expect(heard).toContainEqual({ topic: spaceTopic });
  expect(heard.at(-1)).toBe('ended');
});

test('a guest hears of a space only what concerns dialogs meant for guests', async () => {
  const [ada, gregor] = [await make.person('Ada'), await make.guest()];
  const space = await make.space({ visibility: 'guests', leads: [ada], members: [gregor] });
  const inside = await make.dialog('Nur für uns', { space, author: ada });
  const shared = await make.dialog('Auch für Gäste', { space, author: ada, guestsMayRead: true });
  const topic = `space:${space.id}` as const;
  const stream = await listen(gregor, [[topic, Date.now()]]);
  expect(await stream.next()).toBe('ready');
  await addReply(ada, { id: v7(), dialogId: inside.id, body: 'Unter uns' });
  await endSession(gregor.sessionId);
  expect(await stream.next()).toBe('ended');

  const friend = await make.guest('Maeve');
  await db.insert(memberships).values({ spaceId: space.id, personId: friend.id });
  const other = await listen(friend, [[topic, Date.now()]]);
  expect(await other.next()).toBe('ready');
  await addReply(ada, { id: v7(), dialogId: shared.id, body: 'Für alle' });
  expect(await other.next()).toMatchObject({ topic });
  await other.end();
});

test('whoever is removed from a closed space hears so, and then no more of it', async () => {
  const { ada, ben, dialog, topic, space } = await room();
  const stream = await listen(ben, [[topic, 1]]);
  expect(await stream.next()).toBe('ready');
  await removeMember(ada, { spaceId: space.id, personId: ben.id });
  expect(await stream.next()).toEqual({ topic });
  expect(await stream.next()).toEqual({ topic: `person:${ben.id}` });
  await addReply(ada, { id: v7(), dialogId: dialog.id, body: 'Ohne Ben' });
  await endSession(ben.sessionId);
  expect(await stream.next()).toBe('ended');
});

test('wishes that do not fit are left out', () => {
  const id = v7();
  expect(wishesIn(`dialog:${id}@3,person:../../etc@1,space:${id}@x,report:${id}@1,dialog:${id}@99999999999999999999`)).toEqual([
    { topic: `dialog:${id}`, version: 3 },
  ]);
});
