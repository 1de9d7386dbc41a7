import { expect, type Page, test } from '@playwright/test';

test('the first admin sets the hub up with the code from the terminal, and nobody after them', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/set-up$/);

  await fill(page, {
    Einmalcode: '2222-2222-2222',
    Name: 'Lindwerk',
    'Vor- und Nachname': 'Nils Brandt',
    'E-Mail': 'nils@lindwerk.example',
  });
  await setUp(page);
  await expect(page.getByText('Das ist nicht der Code, den der letzte Start ausgegeben hat.')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Lindwerk');

  await fill(page, { Einmalcode: process.env.SET_UP_CODE ?? '' });
  await setUp(page);
  await expect(page).toHaveURL(/\/admin$/);

  await page.goto('/set-up');
  await expect(page.getByLabel('Einmalcode')).toHaveCount(0);
});

async function fill(page: Page, fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
}

/** A password is never sent back into the form, so it is typed each time. */
async function setUp(page: Page) {
  await page.getByLabel('Passwort', { exact: true }).fill('Drei Pumpen singen im Keller');
  await page.getByRole('button', { name: 'Einrichten' }).click();
}
