import { expect, make, test } from './fixtures';

test('the hub speaks the language one chooses, from that click on', async ({ pageOf }) => {
  const page = await pageOf(await make.person('Ada Roth'));
  await page.goto('/settings');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');

  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'People' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.getByRole('radio', { name: 'Deutsch, mit Sie' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Speichern' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('main')).not.toContainText(/\b(?:du|dir|dich|dein(?:e|em|en|er)?)\b/i);
});

test('a theme holds against what the device prefers, and goes back to it', async ({ pageOf }) => {
  const page = await pageOf(await make.person('Ada Roth'));
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/settings');
  const light = await paper();

  await page.getByRole('radio', { name: 'Dunkel' }).check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();

  await page.getByRole('radio', { name: 'Wie das Gerät' }).check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(paper).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).toBe(dark);
});

test('one introduces oneself, and colleagues find it', async ({ pageOf }) => {
  const [ada, ben] = [await make.person('Ada Roth'), await make.person('Ben Sommer')];
  const page = await pageOf(ada);
  await page.goto('/settings/profile');
  await page.getByLabel('Über dich').fill('Seit 1998 an der Drehbank.');
  await page.getByLabel('Gern gefragt nach').fill('Passungen\nKühlschmierstoff');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();

  const bens = await pageOf(ben);
  await bens.goto(`/people/${ada.id}`);
  await expect(bens.getByRole('main')).toContainText('Seit 1998 an der Drehbank.');
  await expect(bens.getByRole('main')).toContainText('Kühlschmierstoff');
});
