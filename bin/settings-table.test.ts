import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.ts';
import { withSettingsTable } from './settings-table.ts';

test('the README names every setting as it is now (else run `node bin/settings-table.ts`)', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toBe(withSettingsTable(readme));
});
