import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const app = join(import.meta.dirname, '../../app');

/** Every address the hub answers, as Next reads it from the files: /spaces/[space]. */
export const routes = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split('\\').join('/'))
  .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
  .map((file) => `/${file.replace(/(?:^|\/)(?:page\.tsx|route\.ts)$/, '').replace(/\([^)]*\)\/?/g, '')}`)
  .sort();

/** A route's address with its places filled. */
export function addressOf(route: string, places: Record<string, string>) {
  return route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => encodeURIComponent(places[name] ?? name));
}
