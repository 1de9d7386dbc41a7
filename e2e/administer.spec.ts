import { expect, make, test } from './fixtures';

test('a duty taken away acts at the next click', async ({ pageOf }) => {
  const [nils, carla] = [await make.person('Nils', { duties: ['admin'] }), await make.person('Carla', { duties: ['admin'] })];
  const carlas = await pageOf(carla);
  await carlas.goto('/admin');
  await expect(carlas.getByRole('heading', { level: 1, name: 'Verwaltung' })).toBeVisible();

  const page = await pageOf(nils);
  await page.goto(`/admin/people/${carla.id}`);
  await page.getByRole('button', { name: 'Verwaltung nehmen' }).click();
  await expect(page.getByText('Keine Pflicht.')).toBeVisible();

  await carlas.getByRole('link', { name: 'Abteilungen' }).click();
  await expect(carlas.getByRole('heading', { name: 'Hier ist Pause.' })).toBeVisible();
});

test('a suspended colleague is out at the next click and back when readmitted', async ({ pageOf }) => {
  const [nils, ada] = [await make.person('Nils', { duties: ['admin'] }), await make.person('Ada')];
  const adas = await pageOf(ada);
  await adas.goto('/settings');
  const page = await pageOf(nils);
  await page.goto(`/admin/people/${ada.id}`);
  await page.getByRole('button', { name: 'Zugang ruhen lassen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zugang ruhen lassen' }).click();
  await expect(page.getByText('Ruht seit heute.')).toBeVisible();
  await adas.goto('/people');
  await expect(adas).toHaveURL(/\/sign-in/);
  await page.getByRole('button', { name: 'Wieder zulassen' }).click();
  await expect(page.getByRole('button', { name: 'Zugang ruhen lassen' })).toBeVisible();
});

test('a colleague is added with a password that is shown once and lets them in', async ({ pageOf, browser, baseURL }) => {
  const nils = await make.person('Nils', { duties: ['admin'] });
  const email = `${crypto.randomUUID()}@example.com`;
  const page = await pageOf(nils);
  await page.goto('/admin/people/new');
  await page.getByLabel('Name').fill('Grete Hermann');
  await page.getByLabel('E-Mail').fill(email);
  await page.getByRole('button', { name: 'Aufnehmen' }).click();
  const password = (await page.locator('output code').textContent()) ?? '';
  await page.reload();
  await expect(page.locator('output code')).toHaveCount(0);

  const gretes = await (await browser.newContext({ baseURL })).newPage();
  await gretes.goto('/sign-in');
  await gretes.getByLabel('E-Mail').fill(email);
  await gretes.getByLabel('Passwort').fill(password);
  await gretes.getByRole('button', { name: 'Anmelden' }).click();
  await expect(gretes.getByText('Wähle jetzt dein eigenes Passwort.')).toBeVisible();
  await gretes.context().close();
});

for (const path of ['/admin', '/admin/people/new', '/admin/departments']) {
  test(`${path} does not exist for colleagues`, async ({ pageOf }) => {
    const page = await pageOf(await make.person('Ada', { duties: ['hr', 'works_council'] }));
    expect((await page.goto(path))?.status()).toBe(404);
  });
}

test('a guest does not find people they share no space with', async ({ pageOf }) => {
  const [gregor, stranger] = [await make.guest('Gregor'), await make.person('Stranger')];
  const page = await pageOf(gregor);
  expect((await page.goto(`/people/${stranger.id}`))?.status()).toBe(404);
  await page.goto('/people');
  await expect(page.getByText('Gregor').first()).toBeVisible();
  await expect(page.getByText('Stranger')).toHaveCount(0);
  expect((await page.context().request.get('/api/people?q=Stranger')).status()).toBe(200);
  expect(await (await page.context().request.get('/api/people?q=Stranger')).json()).toEqual([]);
});

test('names are not told to whoever is not signed in', async ({ request }) => {
  expect((await request.get('/api/people?q=a')).status()).toBe(401);
});
