import { expect, make, test } from './fixtures';

test('somebody asks to come in, and is let in', async ({ pageOf }) => {
  const [ada, lena] = [await make.person('Ada'), await make.person('Lena')];
  const space = await make.space({ joinPolicy: 'request', leads: [lena] });
  const adas = await pageOf(ada);
  await adas.goto(space.path);
  await adas.getByText('Beitritt anfragen').click();
  await adas.getByLabel('Warum möchtest du dazu?').fill('Ich baue die Pumpe um.');
  await adas.getByRole('button', { name: 'Anfrage senden' }).click();
  await expect(adas.getByText('Deine Anfrage liegt bei denen')).toBeVisible();

  const lenas = await pageOf(lena);
  await lenas.goto(`${space.path}/members`);
  await expect(lenas.getByText('Ich baue die Pumpe um.')).toBeVisible();
  await lenas.getByRole('button', { name: 'Ada aufnehmen' }).click();
  await expect(lenas.getByText('Eine Anfrage')).toBeHidden();
  await adas.reload();
  await expect(adas.getByRole('link', { name: 'Etwas fragen' })).toBeVisible();
});

test('a colleague invited by name comes into a space that exists for nobody else', async ({ pageOf }) => {
  const name = `Ivo Brinkmann ${crypto.randomUUID().slice(0, 8)}`;
  const [ivo, lena, other] = [await make.person(name), await make.person('Lena'), await make.person('Olaf')];
  const space = await make.space({ name: 'Übernahme', visibility: 'members', joinPolicy: 'invitation', leads: [lena] });
  const lenas = await pageOf(lena);
  await lenas.goto(`${space.path}/members`);
  await lenas.getByLabel('Nach Namen').fill(name);
  await lenas.getByRole('button', { name }).click();
  await lenas.getByLabel('Ein Satz dazu').fill('Wir brauchen dich.');
  await lenas.getByRole('button', { name: 'Einladen' }).click();
  await expect(lenas.getByText('Eine offene Einladung')).toBeVisible();

  const ivos = await pageOf(ivo);
  expect((await ivos.goto(space.path))?.status()).toBe(404);
  await ivos.goto('/spaces');
  await expect(ivos.getByText('Wir brauchen dich.')).toBeVisible();
  await ivos.getByRole('button', { name: 'Annehmen' }).click();
  await expect(ivos.getByRole('heading', { level: 1, name: 'Übernahme' })).toBeVisible();

  const others = await pageOf(other);
  for (const page of ['', '/about', '/members', '/settings']) {
    expect((await others.goto(space.path + page))?.status()).toBe(404);
  }
  await others.goto('/spaces');
  await expect(others.getByRole('link', { name: 'Übernahme' })).toHaveCount(0);
});

test('without script one invites by address and joins from the directory', async ({ browser, baseURL, pageOf }) => {
  const [ada, lena] = [await make.person('Ada'), await make.person('Lena')];
  const space = await make.space({ name: `Werkbank ${crypto.randomUUID().slice(0, 8)}`, leads: [lena] });
  const signedIn = await pageOf(lena);
  const still = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState: await signedIn.context().storageState() });
  const page = await still.newPage();
  await page.goto(`${space.path}/members`);
  await page.getByLabel('Nach Mailadresse').fill('niemand@example.com');
  await page.getByRole('button', { name: 'Einladen' }).click();
  await expect(page.getByText('niemand@example.com kennt Quintet nicht.')).toBeVisible();
  await expect(page.getByLabel('Nach Mailadresse')).toHaveValue('niemand@example.com');
  await page.getByLabel('Nach Mailadresse').fill(ada.email);
  await page.getByRole('button', { name: 'Einladen' }).click();
  await expect(page.getByText('Eine offene Einladung')).toBeVisible();
  await still.close();

  const adas = await pageOf(await make.person('Anke'));
  await adas.goto('/spaces');
  await adas.getByRole('button', { name: `${space.name} beitreten` }).click();
  await expect(adas.getByRole('listitem').filter({ hasText: space.name }).getByText('Mitglied')).toBeVisible();
});
