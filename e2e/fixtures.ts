import { test as base, type Page } from '@playwright/test';
import { cookieName, writeCookie } from '@/lib/people/session-cookie';

type Person = { sessionId: string };

export const test = base.extend<{ pageOf: (person: Person) => Promise<Page> }>({
  /** A browser page signed in as the person. */
  pageOf: async ({ browser, baseURL }, provide) => {
    const open: { close: () => Promise<void> }[] = [];
    await provide(async ({ sessionId }) => {
      const context = await browser.newContext({ baseURL });
      open.push(context);
      const value = await writeCookie(sessionId);
      await context.addCookies([{ name: cookieName(), value, url: baseURL, httpOnly: true, sameSite: 'Lax' }]);
      return context.newPage();
    });
    for (const context of open) await context.close();
  },
});

export { expect } from '@playwright/test';
export { make } from './make';
