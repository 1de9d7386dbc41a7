import { start } from './bootstrap.mjs';

await start('hub.ts');
