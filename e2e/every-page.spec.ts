import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db } from '@/db/client';
import { people } from '@/db/schema/people';
import { admissions, memberships } from '@/db/schema/spaces';
import { closeDialog } from '@/lib/dialogs/closing';
import { startDialog } from '@/lib/dialogs/openings';
import { react } from '@/lib/dialogs/reactions';
import { addReply } from '@/lib/dialogs/replies';
import { barriersOf } from './barriers';
import { expect, make, test } from './fixtures';
import { addressOf, routes } from './rights/routes';

// A failure says what is wrong and where; filming every page would take longer than looking at it.
test.use({ trace: 'off' });

/** Every pair of size, theme and language, without every combination of all three. */
const looks = [
  { width: 390, colorScheme: 'light', language: 'de' },
  { width: 1440, colorScheme: 'dark', language: 'de-sie' },
  { width: 390, colorScheme: 'dark', language: 'en' },
  { width: 1440, colorScheme: 'light', language: 'en' },
] as const;

const words = `Am **Laufrad** lag es nicht, siehe [den langen Bericht](https://example.com/${'sehr-lang-'.repeat(12)}).

| Pumpe | Druck | Menge | Wirkungsgrad | Bemerkung |
|---|--:|--:|--:|---|
| LX 40 | 4,2 bar | 38 m³/h | 71 % | Dichtung vom Mai |

- [x] gespült
- [ ] gemessen

> Erst messen, dann schrauben.

\`\`\`ts
const druck = messungen.filter((messung) => messung.pumpe === 'LX 40').map((messung) => messung.druck);
\`\`\`

#laufrad ${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)}`;

const portal = routes.filter((route) => !/^\/(api|sign-in|set-up|states)/.test(route));

for (const route of portal) {
  test(`${route} holds for everybody`, async ({ pageOf }) => {
    test.setTimeout(90_000);
    const { vera, places } = await furnished(route);
    const page = await pageOf(vera);
    for (const look of looks) {
      await db.update(people).set({ language: look.language }).where(eq(people.id, vera.id));
      await page.emulateMedia({ colorScheme: look.colorScheme });
      await check(page, addressOf(route, places) + (queries[route] ?? ''), look);
    }
  });
}

for (const path of ['/sign-in', '/nowhere']) {
  test(`${path} holds for whoever is not signed in`, async ({ browser, baseURL }) => {
    for (const look of looks) {
      const context = await browser.newContext({
        baseURL,
        colorScheme: look.colorScheme,
        locale: look.language === 'en' ? 'en-GB' : 'de-DE',
      });
      await check(await context.newPage(), path, look);
      await context.close();
    }
  });
}

test('a space that is not there holds as well', async ({ pageOf }) => {
  const vera = await make.person('Vera Lang');
  const page = await pageOf(vera);
  for (const look of looks) {
    await db.update(people).set({ language: look.language }).where(eq(people.id, vera.id));
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await check(page, '/spaces/nowhere', look);
  }
});

/** The page where there is most to see. */
const queries: Record<string, string> = {
  '/search': '?q=Laufrad',
  '/people': '?q=e',
  // There the other journeys' spaces stand as well.
  '/spaces': '?show=own',
  '/spaces/[space]/dialogs/[dialog]/edit': '?number=1',
  '/admin': '?show=everyone',
};

async function check(page: Page, path: string, { width, language }: { width: number; language: string }) {
  const heard = listen(page);
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).toHaveTitle(/.+ – Quintet$/);
  await expect(page.locator('html')).toHaveAttribute('lang', language.slice(0, 2));
  expect(await barriersOf(page), `${path} ${width} ${language}`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} ${language} at 320`).toBeLessThanOrEqual(320);
  expect(heard, `${path} ${width} ${language}`).toEqual([]);
}

/** Errors, warnings of the policy, and ways out of the house: there must be none. */
function listen(page: Page) {
  const heard: string[] = [];
  const own = new URL(String(process.env.JOURNEYS_URL)).origin;
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    // That a page is not there, the browser says itself.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) heard.push(message.text());
  });
  page.on('request', (request) => /^(https?|wss?):/.test(request.url()) && !request.url().startsWith(own) && heard.push(request.url()));
  return heard;
}

/** A hub in use, with long names, wide tables and everything that can stand on a page; and somebody who may see all of it. */
async function furnished(route: string) {
  const department = await make.department('Entwicklung und Konstruktion');
  const lead = await make.person('Maximiliane-Theodora Oberhuber-Wittgenstein', {
    duties: ['admin', 'hr'],
    departmentId: department.id,
    askAbout: ['Laufräder', 'Wasserhaushaltsgesetz und Genehmigungsverfahren'],
    about: 'Seit 1998 im Haus.',
  });
  const [ben, gregor, anke] = [await make.person('Ben Sommer'), await make.guest('Gregor Baum'), await make.person('Anke Öztürk')];
  const space = await make.space({
    name: 'Servicetechnik und Instandhaltungsplanung',
    about: 'Alles, was draußen läuft, tropft oder steht.',
    visibility: 'guests',
    leads: [lead],
    members: [ben, gregor],
  });
  await make.space({ name: 'Außendienst', parentId: space.id, leads: [lead] });
  await db.insert(admissions).values({ spaceId: space.id, personId: anke.id, kind: 'request', message: 'Ich pumpe auch.' });
  const opening = { spaceId: space.id, body: words, tags: ['laufrad'], guestsMayRead: true };
  const question = { ...opening, id: v7(), kind: 'question' as const, title: 'Warum singt das Laufrad der LX 40 bei halber Last?' };
  await startDialog(ben, question);
  for (let number = 1; number <= 4; number++) {
    await addReply(number % 2 ? lead : ben, { id: v7(), dialogId: question.id, body: number === 1 ? words : `Antwort ${number}` });
  }
  await react(lead, { dialogId: question.id, number: 2, kind: 'thanks', on: true });
  const closed = { ...opening, id: v7(), kind: 'idea' as const, title: 'Ein Prüfstand für alle' };
  await startDialog(lead, closed);
  await closeDialog(lead, { dialogId: closed.id, outcome: 'Kommt im Mai.' });
  const places = { space: space.slug, dialog: question.id, person: lead.id };
  const vera = await make.person('Vera Lang', { duties: route.startsWith('/admin') ? ['admin'] : [], departmentId: department.id });
  await db.insert(memberships).values({ spaceId: space.id, personId: vera.id, role: 'lead' });
  return { vera, places };
}
