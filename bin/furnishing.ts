import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { child } from './child.ts';
import type { State } from './prepare-database.ts';
import { Problem } from './problem.ts';
import type { Report } from './progress.ts';

export type DemoLogin = { email: string; password: string; name: string; role: string };
export type Furnished = { isDemo: boolean; logins: DemoLogin[]; code?: string };
export type Furnishing = { done: number; total: number } | { furnished: Furnished };

/**
 * Sees to it that somebody can sign in: the demo company's people, or whoever has the code for the set-up page. The demo's
 * passwords are kept beside the data, so that a later start need not load the hub's code to print them.
 */
export async function furnish(
  report: Report,
  { state, demo, folder }: { state: State; demo: boolean; folder: string },
): Promise<Furnished> {
  if (state.isSetUp && !state.isDemo) return { isDemo: false, logins: [] };
  const file = join(folder, 'demo-logins.json');
  if (state.isDemo && existsSync(file)) return { isDemo: true, logins: JSON.parse(readFileSync(file, 'utf8')) as DemoLogin[] };

  let furnished: Furnished | undefined;
  const options = ['--conditions=react-server', '--import', 'tsx', 'bin/furnish.ts', ...(demo ? ['--demo'] : [])];
  const onMessage = (message: unknown) => {
    const news = message as Furnishing;
    if ('furnished' in news) furnished = news.furnished;
    else report({ done: news.done, share: news.done / news.total });
  };
  const { output } = await child(options, {}, { onMessage });
  if (!furnished) throw new Problem(`The hub could not be furnished:\n${output}`);
  if (furnished.isDemo) writeFileSync(file, JSON.stringify(furnished.logins));
  return furnished;
}
