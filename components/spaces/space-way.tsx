import { Crumbs } from '@/components/ui/crumbs';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { getParent, type Space } from '@/lib/spaces/spaces';

/** The way to a space: all spaces, and the one above if the viewer sees it. */
export async function SpaceWay({ viewer, space }: { viewer: Viewer; space: Space }) {
  const t = translator(viewer.language);
  const parent = await getParent(viewer, space);
  const crumbs = [{ href: '/spaces', label: t('spaces.spaces') }];
  if (parent) crumbs.push({ href: `/spaces/${parent.slug}`, label: parent.name });
  return <Crumbs label={t('spaces.way')} crumbs={crumbs} />;
}
