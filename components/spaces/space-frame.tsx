import type { ReactNode } from 'react';
import { PageTop } from '@/components/ui/page-top';
import { Tabs } from '@/components/ui/tabs';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { whyNotPlace, whyNotRun } from '@/lib/spaces/policy';
import type { Space } from '@/lib/spaces/spaces';
import { SpaceAside } from './space-aside';
import { SpaceDoor } from './space-door';
import { SpaceWay } from './space-way';

const parts = ['dialogs', 'about', 'members', 'settings'] as const;

type Props = {
  viewer: Viewer;
  space: Space;
  current: (typeof parts)[number];
  /** Between the head and the tabs. */
  above?: ReactNode;
  children: ReactNode;
};

/** What all pages of a space have around them. */
export function SpaceFrame({ viewer, space, current, above, children }: Props) {
  const t = translator(viewer.language);
  const path = `/spaces/${space.slug}`;
  const shown = parts.filter((part) => part !== 'settings' || !whyNotRun(viewer, space) || !whyNotPlace(viewer, space));
  return (
    <>
      <PageTop title={space.name} way={<SpaceWay viewer={viewer} space={space} />} lead={space.about || undefined}>
        <SpaceDoor viewer={viewer} space={space} isMain={current !== 'settings'} />
      </PageTop>
      <div className="sheet">
        <div>
          {above}
          <Tabs
            label={t('spaces.parts')}
            tabs={shown.map((part) => ({
              href: part === 'dialogs' ? path : `${path}/${part}`,
              label: t(`spaces.part.${part}`),
              current: part === current,
            }))}
          />
          <div className="mt-7">{children}</div>
        </div>
        <SpaceAside viewer={viewer} space={space} />
      </div>
    </>
  );
}
