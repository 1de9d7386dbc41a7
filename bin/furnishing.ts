import { child } from './child.ts';
import type { Report } from './progress.ts';

export type DemoLogin = { email: string; password: string; name: string; role: string };
export type Furnished = { isDemo: boolean; logins: DemoLogin[]; code?: string };
export type Furnishing = { done: number; total: number } | { furnished: Furnished };

/** Sees to it that somebody can sign in: the demo company's people, or whoever has the code for the set-up page. */
export async function furnish(report: Report, { demo }: { demo: boolean }): Promise<Furnished> {
  let furnished: Furnished | undefined;
  const options = ['--conditions=react-server', '--import', 'tsx', 'bin/furnish.ts', ...(demo ? ['--demo'] : [])];
  const { output } = await child(options, {}, (message) => {
    const news = message as Furnishing;
    if ('furnished' in news) furnished = news.furnished;
    else report(news.done, news.total);
  });
  if (!furnished) throw new Error(output);
  return furnished;
}
