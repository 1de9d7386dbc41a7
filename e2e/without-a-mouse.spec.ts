import { v7 } from 'uuid';
import { addReply } from '@/lib/dialogs/replies';
import { expect, make, test } from './fixtures';

test('a dialog is read, answered and tended by keyboard alone', async ({ pageOf }) => {
  const [ada, ben] = [await make.person('Ada Roth'), await make.person('Ben Sommer')];
  const space = await make.space({ members: [ada, ben] });
  const dialog = await make.dialog('Wer hat den Schlüssel?', { space, author: ada, kind: 'question' });
  await addReply(ben, { id: v7(), dialogId: dialog.id, body: 'Der Pförtner.' });
  const page = await pageOf(ada);
  const keys = page.keyboard;
  await page.goto(dialog.path);

  await keys.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeInViewport();
  await keys.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const reply = page.locator('#a1');
  await tabTo(reply.getByRole('button', { name: 'Reagieren' }));
  await keys.press('Enter');
  await tabTo(reply.getByRole('button', { name: 'Danke' }));
  await keys.press('Space');
  await expect(reply.getByRole('button', { name: 'Danke 1' })).toHaveAttribute('aria-pressed', 'true');
  await expect(reply.getByRole('button', { name: 'Danke 1' })).toBeFocused();

  await tabTo(reply.getByRole('button', { name: 'Mehr zu dieser Antwort' }));
  await keys.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Als beste Antwort wählen' })).toBeFocused();
  await keys.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Link kopieren' })).toBeFocused();
  await keys.press('Escape');
  await expect(reply.getByRole('button', { name: 'Mehr zu dieser Antwort' })).toBeFocused();
  await keys.press('Enter');
  await keys.press('Enter');
  await expect(page.getByRole('region', { name: 'Beste Antwort' })).toContainText('Der Pförtner.');

  await tabTo(page.getByLabel('Deine Antwort'));
  await keys.type('Danke, gefunden.');
  await keys.press('Control+Enter');
  await expect(page.getByRole('list', { name: 'Antworten' })).toContainText('Danke, gefunden.');

  /** As often as it takes; nothing on the way may catch the focus. */
  async function tabTo(target: ReturnType<typeof page.locator>) {
    for (let steps = 0; steps < 80; steps++) {
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      await keys.press('Tab');
    }
    await expect(target).toBeFocused();
  }
});
