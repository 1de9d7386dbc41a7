import type { Metadata } from 'next';
import { v7 } from 'uuid';
import { Form } from '@/components/forms/form';
import { FormArea } from '@/components/forms/form-area';
import { FormText } from '@/components/forms/form-text';
import { AccessChoices } from '@/components/spaces/access-choices';
import { PlaceChoices } from '@/components/spaces/place-choices';
import { Crumbs } from '@/components/ui/crumbs';
import { Line } from '@/components/ui/line';
import { PageTop } from '@/components/ui/page-top';
import { SubmitButton } from '@/components/ui/submit-button';
import { inWords } from '@/lib/i18n/message';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { found } from '@/lib/spaces/actions';
import { whyNotFound } from '@/lib/spaces/policy';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireViewer()).language)('spaces.found.title') };
}

export default async function NewSpacePage() {
  const viewer = await requireViewer();
  const t = translator(viewer.language);
  const whyNot = inWords(t, whyNotFound(viewer));
  return (
    <>
      <PageTop
        title={t('spaces.found.title')}
        way={<Crumbs label={t('spaces.way')} crumbs={[{ href: '/spaces', label: t('spaces.spaces') }]} />}
        lead={whyNot ?? t('spaces.found.lead')}
      />
      {!whyNot && (
        <div className="sheet">
          <Line>
            <Form action={found} viewerId={viewer.id} fields={{ id: v7() }} className="stack">
              <FormText name="name" label={t('spaces.form.name')} help={t('spaces.found.nameHelp')} maxLength={80} required autoFocus />
              <FormArea name="about" label={t('spaces.form.about')} help={t('spaces.form.aboutHelp')} rows={2} maxLength={300} voice />
              <AccessChoices t={t} visibility="employees" joinPolicy="open" />
              <PlaceChoices viewer={viewer} t={t} />
              <p className="help">{t('spaces.found.youLead')}</p>
              <SubmitButton>{t('spaces.found.submit')}</SubmitButton>
            </Form>
          </Line>
        </div>
      )}
    </>
  );
}
