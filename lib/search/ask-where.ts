import type { Asked } from './asked';
import type { Result } from './search';

type Place = { slug: string; name: string };

/** Which of the viewer's own spaces a question fits: the one it named, the one that knows most of what comes near, or the first. */
export function askWhere(own: Place[], asked: Asked, near: Result[]): Place | undefined {
  const named = asked.in?.toLowerCase();
  const known = (slug: string) => near.filter(({ row }) => row.space.slug === slug).length;
  const byKnown = own.toSorted((one, other) => known(other.slug) - known(one.slug));
  return own.find(({ slug, name }) => slug === named || name.toLowerCase() === named) ?? byKnown[0];
}
