import { hubCode, start } from './bootstrap.mjs';

// What it holds is small; without a bound it would let its garbage lie.
await start('import.ts', ['--max-old-space-size=256', ...hubCode]);
