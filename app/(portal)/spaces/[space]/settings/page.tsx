import { notFound } from 'next/navigation';
import { Form } from '@/components/forms/form';
import { AccessForm } from '@/components/spaces/access-form';
import { ArchiveSection } from '@/components/spaces/archive-section';
import { DescribeForm } from '@/components/spaces/describe-form';
import { PlaceChoices } from '@/components/spaces/place-choices';
import { SpaceFrame } from '@/components/spaces/space-frame';
import { Line } from '@/components/ui/line';
import { SubmitButton } from '@/components/ui/submit-button';
import { inWords } from '@/lib/i18n/message';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { move } from '@/lib/spaces/actions';
import { countGuests } from '@/lib/spaces/members';
import { whyNotPlace, whyNotRun, whyNotSettings } from '@/lib/spaces/policy';
import { getWelcome } from '@/lib/spaces/settings';
import { spaceHere, titleOf } from '../space-here';

type Props = PageProps<'/spaces/[space]/settings'>;

export const generateMetadata = titleOf('settings');

export default async function SpaceSettingsPage({ params }: Props) {
  const [viewer, { space: slug }] = await Promise.all([requireViewer(), params]);
  const space = await spaceHere(viewer, slug, '/settings');
  if (!space) notFound();
  const t = translator(viewer.language);
  const [welcome, guests] = await Promise.all([getWelcome(viewer, space.id), countGuests(viewer, space.id)]);
  const whyNot = inWords(t, whyNotSettings(viewer, space));
  return (
    <SpaceFrame viewer={viewer} space={space} current="settings">
      {whyNot ? (
        <Line>
          <p>{whyNot}</p>
        </Line>
      ) : (
        <>
          <Line>
            <h2 className="mb-4">{t('spaces.settings.words')}</h2>
            <DescribeForm viewer={viewer} space={space} welcome={welcome?.source ?? ''} t={t} />
          </Line>
          <section className="section line" aria-labelledby="access">
            <div className="cue" />
            <div className="text">
              <h2 id="access">{t('spaces.settings.access')}</h2>
              <AccessForm viewer={viewer} space={space} guests={guests.people} t={t} />
            </div>
          </section>
        </>
      )}
      {!whyNotPlace(viewer, space) && (
        <section className="section line" aria-labelledby="place">
          <div className="cue" />
          <div className="text">
            <h2 id="place">{t('spaces.settings.place')}</h2>
            <Form action={move} viewerId={viewer.id} fields={{ spaceId: space.id }} saved={t('spaces.settings.saved')} className="stack">
              <PlaceChoices viewer={viewer} t={t} space={space} />
              <SubmitButton look="plain">{t('spaces.settings.save')}</SubmitButton>
            </Form>
          </div>
        </section>
      )}
      {!whyNotRun(viewer, space) && <ArchiveSection viewer={viewer} space={space} t={t} />}
    </SpaceFrame>
  );
}
