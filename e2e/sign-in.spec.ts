import type { Page } from '@playwright/test';
import { expect, make, test } from './fixtures';

const better = 'Sieben Möwen zählen Kieselsteine';

async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel('E-Mail').fill(email);
  await page.getByLabel('Passwort').fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
}

test('whoever has to sign in first comes to the page they wanted', async ({ page }) => {
  const ada = await make.person('Ada');
  const password = await make.password(ada);
  await page.goto('/people?q=Ada');
  await signIn(page, ada.email, 'falsch');
  await expect(page.getByText('E-Mail und Passwort passen nicht zusammen.')).toBeVisible();
  await expect(page.getByLabel('E-Mail')).toHaveValue(ada.email);
  await expect(page.getByLabel('Passwort')).toHaveValue('');

  await signIn(page, ada.email, password);
  await expect(page).toHaveURL(/\/people\?q=Ada$/);
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
});

test('a link that would lead outside leads home', async ({ page, baseURL }) => {
  const ada = await make.person('Ada');
  const password = await make.password(ada);
  await page.goto('/sign-in?next=//evil.example/');
  await signIn(page, ada.email, password);
  await expect(page).toHaveURL(`${baseURL}/`);
});

test('signing in gives a new session, also in a browser that brought one along', async ({ pageOf }) => {
  const [ada, mallory] = [await make.person('Ada'), await make.person('Mallory')];
  const password = await make.password(ada);
  const page = await pageOf(mallory);
  const planted = (await page.context().cookies())[0]?.value;
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Dein Konto, Mallory' }).first().click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await signIn(page, ada.email, password);
  await expect(page).not.toHaveURL(/sign-in/);
  expect((await page.context().cookies())[0]?.value).not.toBe(planted);

  const other = await pageOf(mallory);
  await other.goto('/settings');
  await expect(other).toHaveURL(/\/sign-in/);
});

test('a one-time password opens once and leads to choosing one’s own', async ({ page }) => {
  const ada = await make.person('Ada');
  const password = await make.password(ada, { oneTimeUntil: new Date(Date.now() + 3_600_000) });
  await page.goto('/sign-in');
  await signIn(page, ada.email, password);
  await expect(page.getByText('Wähle jetzt dein eigenes Passwort.')).toBeVisible();
  await page.getByLabel('Neues Passwort').fill('kurz');
  await page.getByRole('button', { name: 'Passwort ändern' }).click();
  await expect(page.getByText('Noch zu kurz')).toBeVisible();
  await page.getByLabel('Neues Passwort').fill(better);
  await page.getByRole('button', { name: 'Passwort ändern' }).click();
  await expect(page.getByText('Geändert.')).toBeVisible();
  await expect(page.getByLabel('Jetziges Passwort')).toBeVisible();
});

test('somebody sees their other devices and signs them out', async ({ pageOf, browser, baseURL }) => {
  const ada = await make.person('Ada');
  const password = await make.password(ada);
  const elsewhere = await (await browser.newContext({ baseURL })).newPage();
  await elsewhere.goto('/sign-in');
  await signIn(elsewhere, ada.email, password);
  await expect(elsewhere).not.toHaveURL(/sign-in/);

  const page = await pageOf(ada);
  await page.goto('/settings/access');
  await page.getByRole('button', { name: 'Chrome auf Linux abmelden' }).click();
  await expect(page.getByRole('button', { name: 'Chrome auf Linux abmelden' })).toHaveCount(0);
  await elsewhere.goto('/settings');
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=%2Fsettings$/);
  await elsewhere.context().close();
});

test('what one typed survives an ended session, and only the same person carries on', async ({ pageOf }) => {
  const [ada, ben] = [await make.person('Ada'), await make.person('Ben')];
  const [password, bens] = [await make.password(ada), await make.password(ben)];
  const page = await pageOf(ada);
  await page.goto('/settings/profile');
  await page.getByLabel('Über dich').fill('Ich messe, was andere vermuten.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Du bist nicht mehr angemeldet')).toBeVisible();
  await page.getByLabel('E-Mail').fill(ben.email);
  await page.getByLabel('Passwort').fill(bens);
  await page.getByRole('button', { name: 'Anmelden und weitermachen' }).click();
  await expect(page.getByText('Diese Seite gehört zu einem anderen Konto.')).toBeVisible();

  await page.getByLabel('E-Mail').fill(ada.email);
  await page.getByLabel('Passwort').fill(password);
  await page.getByRole('button', { name: 'Anmelden und weitermachen' }).click();
  await expect(page.getByText('Gespeichert.')).toBeVisible();
  await page.goto(`/people/${ada.id}`);
  await expect(page.getByText('Ich messe, was andere vermuten.')).toBeVisible();
});

test('next-auth’s own endpoints know the session and end it', async ({ pageOf }) => {
  const ada = await make.person('Ada');
  const page = await pageOf(ada);
  const { request } = page.context();
  expect(await (await request.get('/api/auth/session')).json()).toMatchObject({ user: { name: 'Ada' } });
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json();
  await request.post('/api/auth/signout', { form: { csrfToken, json: 'true' } });
  const stolen = await pageOf(ada);
  await stolen.goto('/settings');
  await expect(stolen).toHaveURL(/\/sign-in/);
});
