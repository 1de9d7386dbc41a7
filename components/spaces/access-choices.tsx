import { FormChoice } from '@/components/forms/form-choice';
import type { Translator } from '@/lib/i18n/translator';
import { type JoinPolicy, joinPolicies, type Visibility, visibilities } from '@/lib/spaces/access';

type Props = {
  t: Translator;
  visibility: Visibility;
  joinPolicy: JoinPolicy;
  /** What a change of who sees it would mean. */
  visibilityHelp?: string;
};

/** Who sees a space and how one comes in, each choice in words that say what it does. */
export function AccessChoices({ t, visibility, joinPolicy, visibilityHelp }: Props) {
  return (
    <>
      <FormChoice
        name="visibility"
        legend={t('spaces.form.visibility')}
        defaultValue={visibility}
        options={[...visibilities].reverse().map((value) => ({ value, label: t(`spaces.form.visible.${value}`) }))}
        help={visibilityHelp}
      />
      <FormChoice
        name="joinPolicy"
        legend={t('spaces.form.joinPolicy')}
        defaultValue={joinPolicy}
        options={[...joinPolicies].reverse().map((value) => ({ value, label: t(`spaces.form.join.${value}`) }))}
        help={t('spaces.form.joinHelp')}
      />
    </>
  );
}
