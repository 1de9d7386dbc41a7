import { notFound } from 'next/navigation';
import { DialogList } from '@/components/dialogs/dialog-list';
import { FirstDay } from '@/components/spaces/first-day';
import { SpaceFlow } from '@/components/spaces/space-flow';
import { SpaceFrame } from '@/components/spaces/space-frame';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { whyNotSettings } from '@/lib/spaces/policy';
import { spaceHere, titleOf } from './space-here';

type Props = PageProps<'/spaces/[space]'>;

export const generateMetadata = titleOf('dialogs');

export default async function SpacePage({ params, searchParams }: Props) {
  const [viewer, { space: slug }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const space = await spaceHere(viewer, slug);
  if (!space) notFound();
  const t = translator(viewer.language);
  const isBeginning = space.dialogCount === 0 && space.role === 'lead' && !whyNotSettings(viewer, space);
  return (
    <SpaceFrame viewer={viewer} space={space} current="dialogs" above={<SpaceFlow viewer={viewer} spaceId={space.id} />}>
      <DialogList viewer={viewer} space={space} searchParams={query} />
      {isBeginning && <FirstDay space={space} t={t} />}
    </SpaceFrame>
  );
}
