import { db } from '@/db/client';
import { indexPost } from '@/lib/search/entries';
import { expect, make, test } from './fixtures';

test('a colleague finds a dialog by a word of it, narrows to a space and comes to the very post', async ({ pageOf }) => {
  const { ada, space, dialog } = await findable('Distanzscheibenlehre');
  const page = await pageOf(ada);
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(`distanzscheibenlehren in:${space.slug}`);
  await page.getByRole('searchbox').press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ein Dialog zu „distanzscheibenlehren“');
  await expect(page.locator('mark')).toHaveText(['Distanzscheibenlehre']);
  await page.getByRole('link', { name: `in: ${space.slug} entfernen` }).click();
  await expect(page).toHaveURL(/\?q=distanzscheibenlehren$/);
  await page.getByRole('link', { name: dialog.title }).click();
  await expect(page).toHaveURL(new RegExp(`${dialog.path}$`));
});

test('without JavaScript a search is a plain form that keeps its narrowing', async ({ browser, baseURL, pageOf }) => {
  const { ada, space, dialog } = await findable('Rückschlagklappenfeder');
  const cookies = await (await pageOf(ada)).context().cookies();
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(`/search?q=in:${space.slug}`);
  await page.getByRole('searchbox').fill('rueckschlagklappe');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByRole('link', { name: dialog.title })).toBeVisible();
  await expect(page.getByText(`in: ${space.slug}`)).toBeVisible();
  await context.close();
});

test('what nobody has said yet becomes a question', async ({ pageOf }) => {
  const ada = await make.person('Ada Roth');
  const space = await make.space({ name: 'Werkstatt', members: [ada] });
  const page = await pageOf(ada);
  await page.goto('/search?q=wolpertingerkupplung');
  await page.getByRole('link', { name: 'In Werkstatt fragen' }).click();
  await expect(page).toHaveURL(new RegExp(`/spaces/${space.slug}/dialogs/new`));
  await expect(page.getByRole('textbox').first()).toHaveValue('wolpertingerkupplung');
});

test('a closed space is found by its members and by nobody else, not even by its name', async ({ pageOf }) => {
  const [ada, ben] = [await make.person('Ada Roth'), await make.person('Ben Sommer')];
  const space = await make.space({ name: 'Nachtwächterrunde', visibility: 'members', members: [ada] });
  const dialog = await sayIn(space, 'Mondscheintarif');
  const [adas, bens] = [await pageOf(ada), await pageOf(ben)];
  for (const words of ['mondscheintarif', 'nachtwächterrunde', `mondscheintarif in:${space.slug}`]) {
    await bens.goto(`/search?q=${encodeURIComponent(words)}`);
    await expect(bens.getByRole('main')).not.toContainText(dialog.title);
    await expect(bens.getByRole('main')).not.toContainText(space.name);
  }
  await adas.goto('/search?q=mondscheintarif');
  await expect(adas.getByRole('link', { name: dialog.title })).toBeVisible();
});

async function findable(word: string) {
  const ada = await make.person('Ada Roth');
  const space = await make.space({ name: 'Werkstatt', members: [ada] });
  return { ada, space, dialog: await sayIn(space, `Wo liegt die ${word}?`) };
}

async function sayIn(space: { id: string; slug: string }, text: string) {
  const title = `Eine Sache aus ${space.slug}`;
  const dialog = await make.dialog(title, { space });
  const { id: dialogId, spaceId, authorId, createdAt } = dialog;
  await db.transaction((tx) => indexPost(tx, { dialogId, number: 0, spaceId, authorId, createdAt, lang: 'de', title, text }));
  return dialog;
}
