import { v7 } from 'uuid';
import { closeDialog } from '@/lib/dialogs/closing';
import { addReply } from '@/lib/dialogs/replies';
import { endSession } from '@/lib/people/sessions';
import { expect, make, test } from './fixtures';

async function room() {
  const [ada, ben] = [await make.person('Ada Roth'), await make.person('Ben Sommer')];
  const space = await make.space({ name: 'Werkstatt', members: [ada, ben] });
  const dialog = await make.dialog('Kantine freitags öffnen?', { space, author: ada });
  return { ada, ben, space, dialog };
}

test('a colleague sees a reply without reloading, and keeps what they are writing', async ({ pageOf }) => {
  const { ada, ben, dialog } = await room();
  const [adas, bens] = [await pageOf(ada), await pageOf(ben)];
  await adas.goto(dialog.path);
  await bens.goto(dialog.path);
  await bens.getByLabel('Deine Antwort').fill('Ich denke gerade');

  await adas.getByLabel('Deine Antwort').fill('Ja, **freitags**.');
  await adas.getByRole('region', { name: 'Antworten' }).getByRole('button', { name: 'Antworten' }).click();

  await expect(bens.getByRole('list', { name: 'Antworten' })).toContainText('Ja, freitags.');
  await expect(bens.getByLabel('Deine Antwort')).toHaveValue('Ich denke gerade');
  await expect(adas.getByLabel('Deine Antwort')).toHaveValue('');
  await expect(adas.getByRole('list', { name: 'Antworten' }).getByText('freitags', { exact: true })).toHaveCount(1);
});

test('whoever is writing when a dialog closes keeps their words and is told why', async ({ pageOf }) => {
  const { ada, ben, dialog } = await room();
  const page = await pageOf(ben);
  await page.goto(dialog.path);
  await page.getByLabel('Deine Antwort').fill('Noch eins');

  await closeDialog(ada, { dialogId: dialog.id, outcome: 'Ab Januar freitags.' });

  await expect(page.getByText('Ab Januar freitags.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Antworten' }).getByRole('alert')).toContainText('Der Dialog ist geschlossen.');
  await expect(page.getByLabel('Deine Antwort')).toHaveValue('Noch eins');
  await expect(page.getByRole('region', { name: 'Antworten' }).getByRole('button', { name: 'Antworten' })).toBeDisabled();
});

test('words survive a reload', async ({ pageOf }) => {
  const { ben, dialog } = await room();
  const page = await pageOf(ben);
  await page.goto(dialog.path);
  await page.getByLabel('Deine Antwort').fill('Halb fertig');
  await expect(page.getByText('Entwurf gespeichert')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Deine Antwort')).toHaveValue('Halb fertig');
});

test('words survive an ended session: one signs in over them and they are sent', async ({ pageOf }) => {
  const { ben, dialog } = await room();
  const password = await make.password(ben);
  const page = await pageOf(ben);
  await page.goto(dialog.path);
  await page.getByLabel('Deine Antwort').fill('Nach der Pause');
  await endSession(ben.sessionId);

  await page.getByRole('region', { name: 'Antworten' }).getByRole('button', { name: 'Antworten' }).click();
  await page.getByLabel('E-Mail').fill(ben.email);
  await page.getByLabel('Passwort').fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();

  await expect(page.getByRole('list', { name: 'Antworten' })).toContainText('Nach der Pause');
  await expect(page.getByLabel('Deine Antwort')).toHaveValue('');
});

test('words survive a lost line and are sent once', async ({ pageOf }) => {
  const { ben, dialog } = await room();
  const page = await pageOf(ben);
  const alive = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.goto(dialog.path);
  await alive;
  const send = page.getByRole('region', { name: 'Antworten' }).getByRole('button', { name: 'Antworten' });
  await page.getByLabel('Deine Antwort').fill('Aus dem Funkloch');
  await page.context().setOffline(true);
  await send.click();
  await expect(page.getByText('Die Verbindung ist weg.')).toBeVisible();
  await expect(page.getByLabel('Deine Antwort')).toHaveValue('Aus dem Funkloch');
  await page.context().setOffline(false);
  await send.click();
  await expect(page.getByRole('list', { name: 'Antworten' }).getByText('Aus dem Funkloch')).toHaveCount(1);
});

test('replying in a space one has not joined joins it in the same step', async ({ pageOf }) => {
  const { dialog, space } = await room();
  const eva = await make.person('Eva Lang');
  const page = await pageOf(eva);
  await page.goto(dialog.path);
  await page.getByLabel('Deine Antwort').fill('Ich auch');
  await page.getByRole('button', { name: 'Beitreten und antworten' }).click();
  await expect(page.getByRole('list', { name: 'Antworten' })).toContainText('Ich auch');
  await expect(page.getByRole('navigation', { name: 'Deine Räume' })).toContainText(space.name);
});

test('the author chooses the best answer and it stands right below the question', async ({ pageOf }) => {
  const [ada, ben] = [await make.person('Ada Roth'), await make.person('Ben Sommer')];
  const space = await make.space({ members: [ada, ben] });
  const dialog = await make.dialog('Wer hat den Schlüssel?', { space, author: ada, kind: 'question' });
  await addReply(ben, { id: v7(), dialogId: dialog.id, body: 'Der Pförtner.' });
  const page = await pageOf(ada);
  await page.goto(dialog.path);
  await page.locator('#a1').getByRole('button', { name: 'Mehr zu dieser Antwort' }).click();
  await page.getByRole('menuitem', { name: 'Als beste Antwort wählen' }).click();
  await expect(page.getByRole('region', { name: 'Beste Antwort' })).toContainText('Der Pförtner.');
  await expect(page.getByText('Frage, beantwortet')).toBeVisible();
  await expect(page.locator('#a1')).toContainText('als beste Antwort oben');
});

test('what came since the last visit is marked, and N steps to it', async ({ pageOf }) => {
  const { ada, ben, dialog } = await room();
  const page = await pageOf(ada);
  await addReply(ben, { id: v7(), dialogId: dialog.id, body: 'Alt' });
  const read = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.goto(dialog.path);
  await expect(page.getByText('Neu seit deinem letzten Besuch')).toHaveCount(0);
  await read;
  await page.goto('about:blank');
  await addReply(ben, { id: v7(), dialogId: dialog.id, body: 'Frisch' });
  await page.goto(dialog.path);
  await expect(page.getByText('Neu seit deinem letzten Besuch')).toBeVisible();
  await expect(page.locator('#a2')).toContainText('neu');
  await expect(page.locator('#a1')).not.toContainText('neu');
  await page.keyboard.press('n');
  await expect(page.locator('#a2')).toBeFocused();
});

test('a deleted reply leaves a trace and comes back by undo', async ({ pageOf }) => {
  const { ben, dialog } = await room();
  await addReply(ben, { id: v7(), dialogId: dialog.id, body: 'Unüberlegt' });
  const page = await pageOf(ben);
  await page.goto(dialog.path);
  await page.locator('#a1').getByRole('button', { name: 'Mehr zu dieser Antwort' }).click();
  await page.getByRole('menuitem', { name: 'Löschen' }).click();
  await expect(page.locator('#a1')).toContainText('Diese Antwort wurde gelöscht.');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.locator('#a1')).toContainText('Unüberlegt');
});

test('two tabs of one browser share a stream, and both hear', async ({ pageOf }) => {
  const { ada, ben, dialog } = await room();
  const first = await pageOf(ben);
  const listening = first.waitForResponse(/\/api\/live/);
  await first.goto(dialog.path);
  await listening;
  const second = await first.context().newPage();
  const streams: string[] = [];
  second.on('request', (request) => request.url().includes('/api/live') && streams.push(request.url()));
  const alive = second.waitForResponse((response) => response.request().method() === 'POST');
  await second.goto(dialog.path);
  await alive;

  await addReply(ada, { id: v7(), dialogId: dialog.id, body: 'An beide' });

  for (const tab of [first, second]) await expect(tab.getByText('An beide')).toBeVisible();
  expect(streams).toEqual([]);
});
