import Link from 'next/link';
import { notFound } from 'next/navigation';
import { SpaceFrame } from '@/components/spaces/space-frame';
import { Line } from '@/components/ui/line';
import { Prose } from '@/components/ui/prose';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { whyNotSettings } from '@/lib/spaces/policy';
import { getWelcome } from '@/lib/spaces/settings';
import { spaceHere, titleOf } from '../space-here';

type Props = PageProps<'/spaces/[space]/about'>;

export const generateMetadata = titleOf('about');

export default async function AboutSpacePage({ params }: Props) {
  const [viewer, { space: slug }] = await Promise.all([requireViewer(), params]);
  const space = await spaceHere(viewer, slug, '/about');
  if (!space) notFound();
  const t = translator(viewer.language);
  const welcome = await getWelcome(viewer, space.id);
  return (
    <SpaceFrame viewer={viewer} space={space} current="about">
      <Line cue={t('spaces.about.since', { day: clockOf(viewer).day(space.createdAt) })}>
        <h2 className="mb-4">{t('spaces.about.title')}</h2>
        {welcome?.html ? <Prose html={welcome.html} /> : <p className="muted">{t('spaces.about.nothing')}</p>}
        {!whyNotSettings(viewer, space) && (
          <p className="mt-5">
            <Link href={`/spaces/${space.slug}/settings`} prefetch={false}>
              {t(welcome?.html ? 'spaces.about.change' : 'spaces.about.write')}
            </Link>
          </p>
        )}
      </Line>
    </SpaceFrame>
  );
}
