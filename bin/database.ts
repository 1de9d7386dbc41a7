import { resolve } from 'node:path';
import { settings } from '../lib/settings.ts';
import { attachDatabase } from './embedded/attach.ts';
import { prepareDatabase } from './prepare-database.ts';
import { Problem } from './problem.ts';
import { run } from './run.ts';

// For developers: brings the embedded database up to date, prints its address and holds it until Ctrl+C.
await run(async () => {
  const database = await attachDatabase(resolve(settings().QUINTET_DATA, 'database'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      await database.release();
      process.exit(0);
    });
  }
  await prepareDatabase(database.url);
  console.log(`DATABASE_URL=${database.url}`);
  await database.lost;
  throw new Problem('The database has stopped.');
});
