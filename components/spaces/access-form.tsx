import { Form } from '@/components/forms/form';
import { FormChoice } from '@/components/forms/form-choice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { roles } from '@/lib/spaces/access';
import { setAccess } from '@/lib/spaces/actions';
import type { Space } from '@/lib/spaces/spaces';
import { AccessChoices } from './access-choices';

type Props = { viewer: Viewer; space: Space; guests: number; t: Translator };

export function AccessForm({ viewer, space, guests, t }: Props) {
  const change =
    guests === 0
      ? t('spaces.settings.sight')
      : t(`spaces.settings.${space.visibility === 'guests' ? 'guestsLose' : 'guestsWait'}`, { count: guests });
  return (
    <Form action={setAccess} viewerId={viewer.id} fields={{ spaceId: space.id }} saved={t('spaces.settings.saved')} className="stack">
      <AccessChoices t={t} visibility={space.visibility} joinPolicy={space.joinPolicy} visibilityHelp={change} />
      <FormChoice
        name="announcers"
        legend={t('spaces.settings.announcers')}
        defaultValue={space.announcers}
        options={[...roles].reverse().map((value) => ({ value, label: t(`spaces.settings.announcer.${value}`) }))}
      />
      <SubmitButton look="plain">{t('spaces.settings.save')}</SubmitButton>
    </Form>
  );
}
