import { redirect } from 'next/navigation';
import type { Viewer } from '@/lib/people/viewer';
import { getSlugOfToday, getSpace } from '@/lib/spaces/spaces';

/** The space at this address. An old address goes on to the same page at the one of today. */
export async function spaceOrMoved(viewer: Viewer, slug: string, page = '') {
  const space = await getSpace(viewer, slug);
  if (space) return space;
  const today = await getSlugOfToday(viewer, slug);
  if (today) redirect(`/spaces/${today}${page}`);
}
