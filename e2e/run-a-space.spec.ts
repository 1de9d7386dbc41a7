import { expect, make, test } from './fixtures';

test('a colleague founds a space and stands in it as its lead', async ({ pageOf }) => {
  const page = await pageOf(await make.person('Ada'));
  const name = `Messgeräte ${crypto.randomUUID().slice(0, 8)}`;
  await page.goto('/spaces');
  await page.getByRole('link', { name: 'Raum gründen' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Wofür der Raum da ist').fill('Alles, was misst.');
  await page.getByRole('button', { name: 'Raum gründen' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Du leitest diesen Raum.')).toBeVisible();
  await expect(page.getByText('Drei Dinge für den ersten Tag')).toBeVisible();
});

test('a new address is taken, the old one goes on leading there', async ({ pageOf }) => {
  const ada = await make.person('Ada');
  const space = await make.space({ leads: [ada] });
  const slug = `messraum-${crypto.randomUUID()}`;
  const page = await pageOf(ada);
  await page.goto(`${space.path}/settings`);
  await page.getByLabel('Adresse').fill(slug);
  await page.getByLabel('Willkommen').fill('**Guten Tag**');
  await page.getByRole('button', { name: 'Speichern' }).first().click();
  await expect(page).toHaveURL(`/spaces/${slug}/settings`);
  await page.goto(`${space.path}/about`);
  await expect(page).toHaveURL(`/spaces/${slug}/about`);
  await expect(page.getByRole('strong').filter({ hasText: 'Guten Tag' })).toBeVisible();
});

test('of two leads who describe a space at once, the second keeps their words and decides', async ({ pageOf }) => {
  const [ada, ben] = [await make.person('Ada'), await make.person('Ben')];
  const space = await make.space({ leads: [ada, ben] });
  const [adas, bens] = [await pageOf(ada), await pageOf(ben)];
  for (const page of [adas, bens]) await page.goto(`${space.path}/settings`);
  await adas.getByLabel('Wofür der Raum da ist').fill('Adas Satz');
  await adas.getByRole('button', { name: 'Speichern' }).first().click();
  await expect(adas.getByText('Gespeichert.')).toBeVisible();
  await bens.getByLabel('Wofür der Raum da ist').fill('Bens Satz');
  await bens.getByRole('button', { name: 'Speichern' }).first().click();
  await expect(bens.getByText('Inzwischen hat jemand anderes')).toBeVisible();
  await expect(bens.getByLabel('Wofür der Raum da ist')).toHaveValue('Bens Satz');
  await bens.getByLabel('Meine Fassung soll gelten').check();
  await bens.getByRole('button', { name: 'Speichern' }).first().click();
  await expect(bens.getByText('Gespeichert.')).toBeVisible();
  await adas.reload();
  await expect(adas.getByText('Bens Satz').first()).toBeVisible();
});

test('closing a space to guests says whom it hides it from, and does', async ({ pageOf }) => {
  const [ada, gregor] = [await make.person('Ada'), await make.guest()];
  const space = await make.space({ visibility: 'guests', leads: [ada], members: [gregor] });
  const gregors = await pageOf(gregor);
  expect((await gregors.goto(space.path))?.status()).toBe(200);
  const page = await pageOf(ada);
  await page.goto(`${space.path}/settings`);
  await expect(page.getByText('Ein Gast ist hier Mitglied.')).toBeVisible();
  await page.getByLabel('Alle im Haus', { exact: true }).check();
  await page.getByRole('button', { name: 'Speichern' }).nth(1).click();
  await expect(page.getByText('Gespeichert.')).toBeVisible();
  await expect(page.getByLabel('Alle im Haus', { exact: true })).toBeChecked();
  expect((await gregors.goto(space.path))?.status()).toBe(404);
});

test('a space is archived, only read, and opened again', async ({ pageOf }) => {
  const ada = await make.person('Ada');
  const space = await make.space({ leads: [ada] });
  const page = await pageOf(ada);
  await page.goto(`${space.path}/settings`);
  await page.getByRole('button', { name: 'Archivieren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archivieren' }).click();
  await expect(page.getByText('Archiviert heute.', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Etwas fragen' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Wieder öffnen' }).click();
  await expect(page.getByRole('link', { name: 'Etwas fragen' })).toBeVisible();
});

test('a lead hands the space on and leaves it', async ({ pageOf }) => {
  const [ada, ben] = [await make.person('Ada'), await make.person('Ben')];
  const space = await make.space({ leads: [ada], members: [ben] });
  const page = await pageOf(ada);
  await page.goto(`${space.path}/members`);
  await expect(page.getByRole('button', { name: 'Verlassen' })).toBeDisabled();
  await page.getByRole('link', { name: 'Ben ändern' }).click();
  await page.getByLabel('Rolle', { exact: true }).selectOption('leitet');
  await page.getByRole('button', { name: 'Rolle geben' }).click();
  await page.getByRole('button', { name: 'Verlassen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verlassen' }).click();
  await expect(page).toHaveURL('/spaces');
});
