import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DialogList } from '@/components/dialogs/dialog-list';
import { FirstDay } from '@/components/spaces/first-day';
import { FlowBand } from '@/components/spaces/flow-band';
import { isEnoughForBand } from '@/components/spaces/flow-scale';
import { SpaceFrame } from '@/components/spaces/space-frame';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { getFlow } from '@/lib/spaces/flow';
import { whyNotSettings } from '@/lib/spaces/policy';
import { getSpace } from '@/lib/spaces/spaces';
import { spaceOrMoved } from './space-or-moved';

type Props = PageProps<'/spaces/[space]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [viewer, { space }] = await Promise.all([requireViewer(), params]);
  return { title: (await getSpace(viewer, space))?.name };
}

export default async function SpacePage({ params, searchParams }: Props) {
  const [viewer, { space: slug }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const space = await spaceOrMoved(viewer, slug);
  if (!space) notFound();
  const t = translator(viewer.language);
  const weeks = await getFlow(viewer, space.id);
  const isBeginning = space.dialogCount === 0 && space.role === 'lead' && !whyNotSettings(viewer, space);
  return (
    <SpaceFrame viewer={viewer} space={space} current="dialogs" above={isEnoughForBand(weeks) && <FlowBand weeks={weeks} t={t} />}>
      <DialogList viewer={viewer} space={space} searchParams={query} />
      {isBeginning && <FirstDay space={space} t={t} />}
    </SpaceFrame>
  );
}
