import { Form } from '@/components/forms/form';
import { FormArea } from '@/components/forms/form-area';
import { FormText } from '@/components/forms/form-text';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import { translator } from '@/lib/i18n/translator';
import { saveProfile } from '@/lib/people/actions';
import type { OwnProfile } from '@/lib/people/profile';
import type { Viewer } from '@/lib/people/viewer';

/** How others see the viewer. */
export function ProfileForm({ viewer, profile }: { viewer: Viewer; profile: OwnProfile }) {
  const t = translator(viewer.language);
  return (
    <Form action={saveProfile} viewerId={viewer.id} saved={t('account.saved')} className="line">
      <div className="cue">{t('account.askAboutCue')}</div>
      <div className="text stack">
        <h2>{t('account.profileHeading')}</h2>
        <FormText label={t('account.name')} name="name" defaultValue={profile.name} required maxLength={100} autoComplete="name" />
        <FormArea label={t('account.about')} help={t('account.aboutHelp')} name="about" voice rows={3} defaultValue={profile.about} />
        <FormArea
          label={t('account.askAbout')}
          help={t('account.askAboutHelp')}
          name="askAbout"
          voice
          rows={6}
          defaultValue={profile.askAbout.join('\n')}
        />
        <div className="cluster">
          <SubmitButton>{t('account.save')}</SubmitButton>
          <LinkButton look="quiet" href={`/people/${viewer.id}`}>
            {t('account.seeProfile')}
          </LinkButton>
        </div>
      </div>
    </Form>
  );
}
