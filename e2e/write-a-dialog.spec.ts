import type { Page } from '@playwright/test';
import { archiveSpace } from '@/lib/spaces/settings';
import { barriersOf } from './barriers';
import { expect, make, test } from './fixtures';

async function room() {
  const [ada, ben, lead] = [await make.person('Ada Roth'), await make.person('Ben Sommer'), await make.person('Lena Weiß')];
  const space = await make.space({ name: 'Werkstatt', members: [ada, ben], leads: [lead] });
  return { ada, ben, lead, space };
}

/** Opens the editor's tools, which come with the first focus. */
async function writeIn(page: Page, words: string) {
  await page.getByLabel('Mehr dazu').click();
  await expect(page.getByRole('toolbar', { name: 'Formatieren' })).toBeVisible();
  await page.keyboard.type(words);
}

test('a member asks a question, names a colleague and finds it in the space', async ({ pageOf }) => {
  const { ada, space } = await room();
  const page = await pageOf(ada);
  await page.goto(`${space.path}/dialogs/new`);
  await page.getByLabel('Deine Frage in einem Satz').fill('Wer hat den Drehmomentschlüssel?');
  await page.keyboard.press('Enter');
  await writeIn(page, 'Zuletzt hatte ihn @Ben');
  // The space's own people stand first; other tests have a Ben Sommer too.
  await page.getByRole('option', { name: 'Ben Sommer' }).first().click();
  await page.keyboard.type('am Montag.');
  await expect(page.getByLabel('Mehr dazu')).toHaveValue('Zuletzt hatte ihn @Ben Sommer am Montag.');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wer hat den Drehmomentschlüssel?');
  await expect(page.getByRole('link', { name: '@Ben Sommer' })).toBeVisible();
  await page.goto(space.path);
  await expect(page.getByRole('listitem').filter({ hasText: 'Drehmomentschlüssel' })).toContainText('Deine Frage, noch keine Antwort');
});

test('the toolbar writes Markdown, is walked by arrows, and undo takes it back', async ({ pageOf }) => {
  const { ada, space } = await room();
  const page = await pageOf(ada);
  await page.goto(`${space.path}/dialogs/new`);
  await writeIn(page, 'wichtig');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+b');
  await expect(page.getByLabel('Mehr dazu')).toHaveValue('**wichtig**');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Mehr dazu')).toHaveValue('wichtig');

  await page.getByRole('button', { name: 'Fett' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Kursiv' })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Person oder Raum nennen' })).toBeFocused();

  await page.getByRole('button', { name: 'Ansehen' }).click();
  await expect(page.getByRole('dialog', { name: 'So sieht es aus' })).toContainText('wichtig');
});

test('what was begun is there again after a reload, and gone once it was sent', async ({ pageOf }) => {
  const { ada, space } = await room();
  const page = await pageOf(ada);
  await page.goto(`${space.path}/dialogs/new`);
  await page.getByLabel('Deine Frage in einem Satz').fill('Halb');
  await page.getByLabel('Mehr dazu').fill('fertig');
  await expect(page.getByText('Entwurf gespeichert')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Deine Frage in einem Satz')).toHaveValue('Halb');
  await expect(page.getByLabel('Mehr dazu')).toHaveValue('fertig');
  await page.getByRole('button', { name: 'Frage stellen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halb');
  await page.goto(`${space.path}/dialogs/new`);
  await expect(page.getByLabel('Mehr dazu')).toHaveValue('');
});

test('whoever writes while the space is archived keeps their words and is told why', async ({ pageOf }) => {
  const { ada, lead, space } = await room();
  const page = await pageOf(ada);
  await page.goto(`${space.path}/dialogs/new`);
  await page.getByLabel('Deine Frage in einem Satz').fill('Noch da?');
  await page.getByLabel('Mehr dazu').fill('Ich schreibe noch.');
  await archiveSpace(lead, { spaceId: space.id });
  await page.getByRole('button', { name: 'Frage stellen' }).click();
  await expect(page.getByText('Der Raum ist archiviert.')).toBeVisible();
  await expect(page.getByLabel('Mehr dazu')).toHaveValue('Ich schreibe noch.');
});

test('who may announce is said beside the choice', async ({ pageOf }) => {
  const { ada } = await room();
  const space = await make.space({ members: [ada], announcers: 'lead' });
  const page = await pageOf(ada);
  await page.goto(`${space.path}/dialogs/new`);
  await expect(page.getByRole('radio', { name: 'Ankündigung: Ankündigen darf hier die Leitung des Raums.' })).toBeDisabled();
});

test('of two who edit at once the second sees both versions and a third from them', async ({ pageOf }) => {
  const { ada, lead, space } = await room();
  const words = 'Wir schicken zwei Scheiben. Bitte messen Sie den Abstand.';
  const dialog = await make.dialog('Scheiben', { space, author: ada, source: words, html: `<p>${words}</p>` });
  const [adas, leads] = [await pageOf(ada), await pageOf(lead)];
  await adas.goto(`${dialog.path}/edit`);
  await leads.goto(`${dialog.path}/edit`);
  await leads.getByLabel('Text').fill(words.replace('den Abstand', 'den Spalt'));
  await leads.getByRole('button', { name: 'Speichern' }).click();
  await expect(leads.getByText('den Spalt')).toBeVisible();

  await adas.getByLabel('Text').fill(words.replace('zwei', 'drei'));
  await adas.getByRole('button', { name: 'Speichern' }).click();
  await expect(adas.getByRole('region', { name: 'Deine Fassung' })).toContainText('drei');
  await expect(adas.getByRole('region', { name: 'Fassung von Lena Weiß' })).toContainText('Spalt');
  await expect(adas.getByLabel('Was stehen soll')).toHaveValue('Wir schicken drei Scheiben. Bitte messen Sie den Spalt.');
  expect(await barriersOf(adas)).toEqual([]);
  await adas.getByRole('button', { name: 'Speichern' }).click();
  await expect(adas.getByText('drei Scheiben. Bitte messen Sie den Spalt.')).toBeVisible();
});

test('a question is asked and corrected without scripts', async ({ browser, pageOf, baseURL }) => {
  const { ada, space } = await room();
  const signedIn = await pageOf(ada);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState: await signedIn.context().storageState() });
  const page = await context.newPage();
  await page.goto(`${space.path}/dialogs/new`);
  await page.getByLabel('Mehr dazu').fill('Ohne alles');
  await page.getByRole('button', { name: 'Frage stellen' }).click();
  await expect(page.getByText('Hier fehlt noch etwas.')).toBeVisible();
  await expect(page.getByLabel('Mehr dazu')).toHaveValue('Ohne alles');
  await page.getByLabel('Deine Frage in einem Satz').fill('Geht es so?');
  await page.getByRole('button', { name: 'Frage stellen' }).click();
  await page.getByRole('link', { name: 'Dein Dialog steht im Raum.' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geht es so?');
  await context.close();
});

test('the list of a space is narrowed by addresses one can send to somebody', async ({ pageOf }) => {
  const { ada, space } = await room();
  await make.dialog('Offen?', { space, author: ada, kind: 'question' });
  await make.dialog('Eine Idee', { space, author: ada, kind: 'idea', tags: ['lx40'] });
  const page = await pageOf(ada);
  await page.goto(space.path);
  await page.getByRole('link', { name: 'Offene Fragen, 1' }).click();
  await expect(page).toHaveURL(/\?show=open$/);
  await expect(page.getByRole('link', { name: 'Eine Idee' })).toHaveCount(0);
  await page.goto(`${space.path}?tag=lx40`);
  await expect(page.getByRole('link', { name: 'Offen?' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Nicht nur #lx40' }).click();
  await expect(page.getByRole('link', { name: 'Offen?' })).toBeVisible();
});
