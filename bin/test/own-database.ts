import { afterAll } from 'vitest';
import { openTestDatabase } from './test-database.ts';

// Imported first by tests about the whole installation, such as who the last admin is: they share their database with no other file.
const database = await openTestDatabase('own');
process.env.DATABASE_URL = database.url;
afterAll(() => database.release());
