import { openTestDatabase } from './test-database.ts';

/** Before the first test: a database for this run. After the last: away with it. */
export default async function setUp() {
  const database = await openTestDatabase('vitest');
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    NEXTAUTH_SECRET: 'not a secret, as no test talks to anybody outside',
    NEXTAUTH_URL: 'http://127.0.0.1:3000',
  });
  return () => database.release();
}
