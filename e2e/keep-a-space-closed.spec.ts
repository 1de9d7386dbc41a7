import { v7 } from 'uuid';
import { startDialog } from '@/lib/dialogs/openings';
import { addReply } from '@/lib/dialogs/replies';
import { cookieName, writeCookie } from '@/lib/people/session-cookie';
import { removeMember } from '@/lib/spaces/memberships';
import { setAccess } from '@/lib/spaces/settings';
import { expect, make, test } from './fixtures';

/** A space for its members only, where one asked and one answered; and a colleague who is not among them. */
async function room() {
  const [ada, ben, eva] = [await make.person('Ada Roth'), await make.person('Ben Sommer'), await make.person('Eva Lang')];
  const name = `Tarifrunde ${v7()}`;
  const space = await make.space({ name, visibility: 'members', joinPolicy: 'invitation', leads: [ada], members: [ben] });
  const word = `Zulage${v7().replaceAll('-', '')}`;
  const question = {
    id: v7(),
    spaceId: space.id,
    kind: 'question' as const,
    title: `Kommt die ${word}?`,
    body: '',
    tags: [],
    guestsMayRead: false,
  };
  const { path } = await startDialog(ada, question);
  await addReply(ben, { id: v7(), dialogId: question.id, body: `Die ${word} kommt im März.` });
  return { ada, ben, eva, space, word, dialog: { id: question.id, path } };
}

test('a closed space is on no page of anybody else', async ({ pageOf }) => {
  const { ada, ben, eva, space, word, dialog } = await room();
  const [bens, evas] = [await pageOf(ben), await pageOf(eva)];
  await bens.goto(`/search?q=${word}`);
  await expect(bens.getByRole('link', { name: `Kommt die ${word}?` })).toBeVisible();

  for (const path of [dialog.path, `${dialog.path}?at=1`, `${dialog.path}/edit`, space.path, `${space.path}/members`]) {
    await evas.goto(path);
    await expect(evas.getByRole('heading', { level: 1 })).toHaveText('Hier ist Pause.');
  }
  for (const path of [
    '/',
    '/?earlier',
    '/spaces',
    '/questions?in=all',
    `/search?q=${word}`,
    `/search?q=in:${space.slug}`,
    `/people/${ada.id}`,
  ]) {
    const answer = await evas.goto(path);
    const sent = String(await answer?.text())
      .replaceAll(`q=${word}`, '')
      .replaceAll(`q=in:${space.slug}`, '');
    expect(answer?.status(), path).toBe(200);
    expect(sent, path).not.toContain(space.name);
    expect(sent, path).not.toContain(dialog.id);
    expect(sent, path).not.toContain(`Kommt die`);
  }
});

test('nor is it named to anybody else who types', async ({ pageOf }) => {
  const { ben, eva, space, word } = await room();
  const [bens, evas] = [await pageOf(ben), await pageOf(eva)];
  const asked = [
    `/api/spaces?q=${encodeURIComponent(space.name)}&space=${space.id}`,
    `/api/people?q=Ada&space=${space.id}`,
    `/api/similar?q=${encodeURIComponent(`Kommt die ${word}?`)}`,
  ];
  for (const path of asked) {
    expect((await (await bens.request.get(path)).json()).length, path).toBeGreaterThan(0);
    expect(await (await evas.request.get(path)).json(), path).toEqual([]);
  }
});

test('nor does its talk wake anybody else', async () => {
  const { ben, eva, dialog, space } = await room();
  const open = await make.dialog('Wer hat den Schlüssel?', { space: await make.space({ members: [ben, eva] }) });
  const heard = await topicsHeard(eva, [`dialog:${dialog.id}`, `space:${space.id}`, `person:${ben.id}`, `dialog:${open.id}`], async () => {
    await addReply(ben, { id: v7(), dialogId: dialog.id, body: 'Noch etwas.' });
    await addReply(ben, { id: v7(), dialogId: open.id, body: 'Ich nicht.' });
  });
  expect(heard).toEqual([`dialog:${open.id}`]);
});

test('whoever is taken out of it loses sight of it while reading', async ({ pageOf }) => {
  const { ada, ben, space, dialog } = await room();
  const page = await pageOf(ben);
  const listening = page.waitForResponse('**/api/live?**');
  await page.goto(dialog.path);
  await expect(page.getByRole('list', { name: 'Antworten' })).toBeVisible();
  await listening;
  await removeMember(ada, { spaceId: space.id, personId: ben.id });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier ist Pause.');
});

test('a space that is closed later is closed for whoever only read along', async ({ pageOf }) => {
  const [ada, eva] = [await make.person('Ada Roth'), await make.person('Eva Lang')];
  const space = await make.space({ leads: [ada] });
  const dialog = await make.dialog('Wer hat den Schlüssel?', { space });
  const page = await pageOf(eva);
  await page.goto(dialog.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wer hat den Schlüssel?');
  await setAccess(ada, { spaceId: space.id, joinPolicy: 'invitation', visibility: 'members', announcers: 'lead' });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier ist Pause.');
});

/** What somebody's stream tells of, from the moment it is open to the first thing told. */
async function topicsHeard(person: { sessionId: string }, topics: string[], meanwhile: () => Promise<void>) {
  const wishes = topics.map((topic) => `${topic}@999999999999999`).join();
  const stop = new AbortController();
  const { body } = await fetch(`${process.env.JOURNEYS_URL}/api/live?topics=${encodeURIComponent(wishes)}`, {
    headers: { cookie: `${cookieName()}=${await writeCookie(person.sessionId)}` },
    signal: stop.signal,
  });
  let said = '';
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    if (said === '' && /event: ready/.test(chunk)) await meanwhile();
    said += chunk;
    if (/^data: \{/m.test(said)) break;
  }
  stop.abort();
  return [...said.matchAll(/^data: (\{.*\})$/gm)].map(([, json = '']) => (JSON.parse(json) as { topic: string }).topic);
}
