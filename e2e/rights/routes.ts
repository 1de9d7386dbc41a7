import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const app = join(import.meta.dirname, '../../app');

const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => /(?:^|[\\/])(?:page\.tsx|route\.ts)$/.test(file));
const fileByRoute = new Map(files.map((file) => [routeOf(file), join(app, file)]));

/** Every address the hub answers, as Next reads it from the files: /spaces/[space]. */
export const routes = [...fileByRoute.keys()].sort();

export function fileOf(route: string) {
  return fileByRoute.get(route) ?? '';
}

/** A route's address with its places filled. */
export function addressOf(route: string, places: Record<string, string>) {
  return route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => encodeURIComponent(places[name] ?? name));
}

function routeOf(file: string) {
  const folders = file.split(/[\\/]/).slice(0, -1);
  return `/${folders.filter((folder) => !folder.startsWith('(')).join('/')}`;
}
