import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // As in next.config.mjs.
      { find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' },
      // Tests run outside the bundler that gives this marker its meaning.
      { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    server: { deps: { inline: ['use-intl'] } },
    include: ['{lib,db,bin}/**/*.test.ts', 'components/**/*.test.{ts,tsx}'],
    globalSetup: 'bin/test/vitest-set-up.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
