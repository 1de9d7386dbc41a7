import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { startDialog } from '@/lib/dialogs/openings';
import { addReply } from '@/lib/dialogs/replies';
import { type Hostile, hostile } from '@/lib/markdown/hostile';
import { offences } from '@/lib/markdown/offences';
import { render } from '@/lib/markdown/render';
import { expect, make, test } from './fixtures';

// A failure says what got through; filming pages this full would take longer than reading them.
test.use({ trace: 'off' });

// More than a form takes is about time and room, which are measured where posts are rendered.
const cases = hostile.filter(({ source }) => source.length <= 20_000);

/** As many as stand on one page of a dialog. */
const pageful = 40;

// What people write is Markdown; HTML and plain text come by import, which renders them the same way.
const written = pagesOf(cases.filter(({ format }) => format === 'markdown'));
const brought = pagesOf(cases.filter(({ format }) => format !== 'markdown'));

for (const [at, page] of written.entries()) {
  test(`hostile replies do nothing in a browser, part ${at + 1} of ${written.length}`, async ({ pageOf }) => {
    const { vera, dialog } = await room();
    const authors = [vera];
    for (const [index, { source }] of page.entries()) {
      // Nobody may write as fast as this test, so several do.
      if (index % 20 === 19) authors.push(await make.person('Mallory'));
      await addReply(authors.at(-1) ?? vera, { id: v7(), dialogId: dialog.id, body: storable(source) });
    }
    await expectHarmless(await pageOf(vera), dialog.path, page.length);
  });
}

for (const [at, page] of brought.entries()) {
  test(`hostile posts that an import brought do nothing in a browser, part ${at + 1} of ${brought.length}`, async ({ pageOf }) => {
    const { vera, dialog } = await room();
    const posts = page.map(({ source, format }, index) => {
      const place = { number: index + 1, branch: index + 1, dialogId: dialog.id, authorId: vera.id };
      return { ...place, source: storable(source), format, html: render(source, format).html };
    });
    await db.insert(replies).values(posts);
    await db.update(dialogs).set({ lastNumber: posts.length, replyCount: posts.length }).where(eq(dialogs.id, dialog.id));
    await expectHarmless(await pageOf(vera), dialog.path, page.length);
  });
}

test('what slipped past the sanitiser would be heard here, and still run nothing', async ({ pageOf }) => {
  const { vera, dialog } = await room();
  const html =
    '<img src="http://evil.example/x" onerror="alert(1)"><script>window.__pwned = 1</script><a href="javascript:alert(2)">da</a>';
  await db.insert(replies).values({ dialogId: dialog.id, number: 1, branch: 1, authorId: vera.id, source: '', html });
  await db.update(dialogs).set({ lastNumber: 1, replyCount: 1 }).where(eq(dialogs.id, dialog.id));
  const page = await pageOf(vera);
  const heard = listen(page);
  await page.goto(dialog.path);
  await stir(page, '.prose');
  await page.getByText('da', { exact: true }).click();
  expect(offences(await page.locator('#a1 .prose').innerHTML())).toEqual(expect.arrayContaining(['<img>', '<script>']));
  const said = await heard();
  expect(said.filter((line) => /Content Security Policy/.test(line)).length).toBeGreaterThan(2);
  // The picture is asked for, and stopped before it leaves.
  expect(said.filter((line) => !/Content Security Policy/.test(line))).toEqual(['http://evil.example/x']);
});

test('hostile titles, names, tags and outcomes are only words', async ({ pageOf }) => {
  const words = `"><img src=//evil.example onerror=alert(1)><script>alert(2)</script>`;
  const vera = await make.person(words, { askAbout: [words], about: words });
  const space = await make.space({ name: words, about: words, leads: [vera] });
  const { path } = await startDialog(vera, {
    ...{ id: v7(), spaceId: space.id, kind: 'question', title: words, body: words, tags: ['"><b>'], guestsMayRead: false },
  });
  const page = await pageOf(vera);
  const heard = listen(page);
  for (const address of [
    path,
    space.path,
    `${space.path}/about`,
    `${space.path}/members`,
    '/',
    '/questions',
    '/search?q=alert',
    `/people/${vera.id}`,
  ]) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await stir(page, 'body');
  }
  expect(await heard()).toEqual([]);
});

async function room() {
  const vera = await make.person('Vera Lang');
  const space = await make.space({ leads: [vera], joinPolicy: 'open' });
  return { vera, dialog: await make.dialog('Was steht hier?', { space, author: vera }) };
}

async function expectHarmless(page: Page, path: string, count: number) {
  const heard = listen(page);
  await page.goto(path);
  await expect(page.locator(`#a${count}`)).toBeVisible();
  await stir(page, '.prose');
  const posts = await page.locator('[id^=a] .prose').evaluateAll((found) => found.map((post) => post.innerHTML));
  expect(posts.length).toBeGreaterThanOrEqual(count);
  expect(posts.flatMap(offences)).toEqual([]);
  expect(await heard()).toEqual([]);
}

/** All that must not be heard from a page: windows that pop up, broken rules, errors, ways out. */
function listen(page: Page) {
  const heard: string[] = [];
  const own = new URL(String(process.env.JOURNEYS_URL)).origin;
  page.on('dialog', (dialog) => {
    heard.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => heard.push(`opened ${popup.url()}`));
  page.on('pageerror', (error) => heard.push(`broke: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && heard.push(`console: ${message.text()}`));
  page
    .context()
    .on('request', (request) => /^(https?|wss?|ftp):/.test(request.url()) && !request.url().startsWith(own) && heard.push(request.url()));
  return async () => [...heard, ...(await page.evaluate(() => ('__pwned' in window ? ['__pwned'] : [])))];
}

/** Does to everything within what a reader's mouse and keyboard might, without following a link. */
async function stir(page: Page, selector: string) {
  await page.evaluate((within) => {
    const stay = (event: Event) => event.preventDefault();
    document.addEventListener('click', stay, { capture: true });
    for (const element of document.querySelectorAll(`${within} *`)) {
      for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle', 'error', 'load', 'wheel', 'animationstart', 'click']) {
        element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
      }
    }
    document.removeEventListener('click', stay, { capture: true });
  }, selector);
}

/** What is left of words once they have come through a form or an import. */
function storable(source: string) {
  return source.replaceAll('\0', '').toWellFormed();
}

function pagesOf(cases: Hostile[]) {
  return Array.from({ length: Math.ceil(cases.length / pageful) }, (_, page) => cases.slice(page * pageful, (page + 1) * pageful));
}
