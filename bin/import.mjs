import { hubCode, start } from './bootstrap.mjs';

await start('import.ts', hubCode);
