import { type Asked, writeAsked } from '@/lib/search/asked';
import type { SearchOrder } from '@/lib/search/hits';

/** The address of a search. */
export function searchAddress(asked: Asked, { order = 'rank', older }: { order?: SearchOrder; older?: string } = {}) {
  const query = new URLSearchParams({ q: writeAsked(asked), ...(order !== 'rank' && { order }), ...(older && { older }) });
  return `/search?${query}`;
}
