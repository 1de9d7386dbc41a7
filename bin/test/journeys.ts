import postgres from 'postgres';
import { child } from '../child.ts';
import { findBrowser } from './browser.ts';
import { playwrightTally, type Tally } from './tally.ts';
import { openTestDatabase } from './test-database.ts';
import { startHub } from './test-hub.ts';

const secret = 'not a secret, as no test talks to anybody outside';

/** Runs the browser's journeys on a hub in use and on one that waits for its set-up. */
export async function runJourneys(filters: string[], { build, report }: { build: string; report: string }): Promise<Tally> {
  const ends: (() => Promise<void>)[] = [];
  try {
    const browser = await findBrowser();
    const [inUse, empty] = await Promise.all([openTestDatabase('journeys'), openTestDatabase('empty')]);
    ends.push(inUse.release, empty.release);
    await markAsSetUp(inUse.url);
    const common = { QUINTET_SECRET: secret, QUINTET_BUILD: build };
    const hubs = await Promise.all([
      startHub('journeys', { ...common, DATABASE_URL: inUse.url }),
      startHub('set-up', { ...common, DATABASE_URL: empty.url }),
    ]);
    ends.unshift(...hubs.map((hub) => hub.stop));
    const [journeys, setUp] = hubs;
    const { code } = await child(
      ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json', ...filters],
      {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        JOURNEYS_BROWSER: browser,
        JOURNEYS_URL: journeys.url,
        SET_UP_URL: setUp.url,
        SET_UP_CODE: setUp.code ?? '',
        DATABASE_URL: inUse.url,
        NEXTAUTH_SECRET: secret,
        NEXTAUTH_URL: journeys.url,
        // The fixtures make their people with the hub's own code.
        NODE_OPTIONS: '--conditions=react-server',
      },
      { live: true },
    );
    return playwrightTally(report, code);
  } finally {
    for (const end of ends) await end();
  }
}

async function markAsSetUp(url: string) {
  const sql = postgres(url, { max: 1 });
  await sql`insert into installation (company, set_up_at) values ('Lindwerk', now())`;
  await sql.end();
}
