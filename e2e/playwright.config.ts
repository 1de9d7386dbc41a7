import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

// Started by `npm test`, which brings two hubs: one in use, for all journeys, and one that nobody has set up yet.
const { JOURNEYS_URL, SET_UP_URL, JOURNEYS_BROWSER } = process.env;

export default defineConfig({
  outputDir: '../.quintet/test/journeys',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: Math.max(1, Math.min(4, availableParallelism())),
  timeout: 30_000,
  // On a busy machine two cores serve two browsers, a hub and a database.
  expect: { timeout: 10_000 },
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: JOURNEYS_BROWSER || undefined,
      // Root needs the first; the others keep the browser from talking to its makers.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'journeys', testDir: '.', testIgnore: 'set-up/**', use: { baseURL: JOURNEYS_URL } },
    { name: 'set-up', testDir: 'set-up', use: { baseURL: SET_UP_URL } },
  ],
});
