import { Form } from '@/components/forms/form';
import { FormArea } from '@/components/forms/form-area';
import { FormText } from '@/components/forms/form-text';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { describe } from '@/lib/spaces/actions';
import { revisionOf } from '@/lib/spaces/settings';
import type { Space } from '@/lib/spaces/spaces';
import { ChangedMeanwhile } from './changed-meanwhile';

type Props = { viewer: Viewer; space: Space; welcome: string; t: Translator };

export function DescribeForm({ viewer, space, welcome, t }: Props) {
  const fields = { spaceId: space.id, revision: revisionOf({ ...space, welcome }) };
  return (
    <Form action={describe} viewerId={viewer.id} fields={fields} saved={t('spaces.settings.saved')} className="stack">
      <FormText name="name" label={t('spaces.form.name')} defaultValue={space.name} maxLength={80} required />
      <FormText
        name="slug"
        label={t('spaces.settings.slug')}
        help={t('spaces.settings.slugHelp')}
        defaultValue={space.slug}
        maxLength={60}
        required
      />
      <FormArea
        name="about"
        label={t('spaces.form.about')}
        help={t('spaces.form.aboutHelp')}
        defaultValue={space.about}
        rows={2}
        maxLength={300}
        voice
      />
      <FormArea
        name="welcome"
        label={t('spaces.settings.welcome')}
        help={t('spaces.settings.welcomeHelp')}
        defaultValue={welcome}
        rows={10}
        maxLength={20_000}
        voice
      />
      <ChangedMeanwhile label={t('spaces.settings.anyway')} />
      <SubmitButton>{t('spaces.settings.save')}</SubmitButton>
    </Form>
  );
}
