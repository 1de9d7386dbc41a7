import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { translator } from '@/lib/i18n/translator';
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

/** Each page of a space is named by its tab and the space; the space itself by its name alone. */
export function titleOf(part: 'dialogs' | 'about' | 'members' | 'settings') {
  return async ({ params }: { params: Promise<{ space: string }> }): Promise<Metadata> => {
    const [viewer, { space: slug }] = await Promise.all([requireViewer(), params]);
    const space = await spaceAt(viewer, slug);
    if (!space || part === 'dialogs') return { title: space?.name };
    return { title: `${translator(viewer.language)(`spaces.part.${part}`)}, ${space.name}` };
  };
}
