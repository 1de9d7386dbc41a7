import { v7 } from 'uuid';
import { startDialog } from '@/lib/dialogs/openings';
import { addReply } from '@/lib/dialogs/replies';
import { expect, make, test } from './fixtures';

test('words are found however they are written, and marked where they stand', async ({ pageOf }) => {
  const ada = await make.person('Ada Roth');
  const space = await make.space({ leads: [ada] });
  const title = `Die Gießerei an der Weißstraße ${v7()}`;
  const dialog = {
    id: v7(),
    spaceId: space.id,
    kind: 'question' as const,
    title,
    body: 'Wann öffnet sie?',
    tags: [],
    guestsMayRead: false,
  };
  await startDialog(ada, dialog);
  await addReply(ada, { id: v7(), dialogId: dialog.id, body: 'Montags, außer an Feiertagen. Die Straßen davor sind gesperrt.' });

  const page = await pageOf(ada);
  await page.goto('/');
  await page.locator('body').press('/');
  for (const words of ['weissstrasse giesserei', 'WEIẞSTRASSE', 'Gießereien', 'strasse gesperrt']) {
    await page.getByLabel('Wonach suchst du?').fill(`${words} in:${space.slug}`);
    await page.getByRole('button', { name: 'Suchen', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await expect(page.locator('main mark').first()).toBeVisible();
  }

  await page.getByLabel('Wonach suchst du?').fill(`kesselflicker in:${space.slug}`);
  await page.getByRole('button', { name: 'Suchen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dazu steht hier noch nichts');
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
});
