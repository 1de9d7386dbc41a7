import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const lib = join(import.meta.dirname, '..');

test('every domain with actions has a table of rights', () => {
  const domains = readdirSync(lib).filter((domain) => existsSync(join(lib, domain, 'actions.ts')));
  expect(domains.filter((domain) => !existsSync(join(import.meta.dirname, `${domain}.test.ts`)))).toEqual([]);
  expect(domains.length).toBeGreaterThan(4);
});
