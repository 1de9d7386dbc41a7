import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { child } from '../child.ts';
import { Problem } from '../problem.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium for the journeys: one that is here, else Playwright's download, else Debian's package. */
export async function findBrowser(): Promise<string> {
  return installed() ?? (await playwrights()) ?? debians() ?? fail();
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find((path) => existsSync(path));
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  if (!existsSync(chromium.executablePath())) await child(['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function debians() {
  if (process.getuid?.() !== 0) return;
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
  return installed();
}

function fail(): never {
  throw new Problem(
    'There is no Chromium for the journeys, and none could be installed. Install Chrome or Chromium, or run npm test -- --unit.',
  );
}
