import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { requireViewer, type Viewer } from '@/lib/people/viewer';
import { getSlugOfToday, getSpace } from '@/lib/spaces/spaces';

// Title and page ask for the same space.
const spaceAt = cache(getSpace);

/** The space at this address. An old address goes on to the same page at the one of today. */
export async function spaceHere(viewer: Viewer, slug: string, page = '') {
  const space = await spaceAt(viewer, slug);
  if (space) return space;
  const today = await getSlugOfToday(viewer, slug);
  if (today) redirect(`/spaces/${today}${page}`);
}

export async function titleHere({ params }: { params: Promise<{ space: string }> }): Promise<Metadata> {
  const [viewer, { space }] = await Promise.all([requireViewer(), params]);
  return { title: (await spaceAt(viewer, space))?.name };
}
