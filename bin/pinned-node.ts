import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The Node that package.json pins, whichever one started this process. */
export function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = fileURLToPath(new URL(`../node_modules/node/bin/${name}`, import.meta.url));
  return existsSync(pinned) ? pinned : process.execPath;
}
