import { count } from 'drizzle-orm';
import { client, db } from '../db/client';
import { people } from '../db/schema/people';
import { demoLogins, seedDemo } from '../lib/demo/seed';
import { getInstallation } from '../lib/installation/installation';
import { setUpCode } from '../lib/installation/set-up';
import type { Furnished, Furnishing } from './furnishing.ts';

// Run by the start, in a process of its own, as it loads the hub's own code: the demo company if wanted, else the set-up code.

const tell = (news: Furnishing) => process.send?.(news);

const [{ people: known } = { people: 0 }] = await db.select({ people: count() }).from(people);
if (process.argv.includes('--demo') && known === 0) await seedDemo((done, total) => tell({ done, total }));

const isDemo = (await getInstallation())?.isDemo ?? false;
const furnished: Furnished = { isDemo, logins: isDemo ? demoLogins : [], code: await setUpCode() };
tell({ furnished });
await client.end();
process.disconnect?.();
