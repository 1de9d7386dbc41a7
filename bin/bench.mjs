import { hubCode, start } from './bootstrap.mjs';

await start('bench.ts', hubCode);
