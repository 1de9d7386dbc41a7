import { AskFirst } from '@/components/forms/ask-first';
import { Form } from '@/components/forms/form';
import { FormSelect } from '@/components/forms/form-select';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { roles } from '@/lib/spaces/access';
import { remove, setRole } from '@/lib/spaces/actions';
import { whyNotRun } from '@/lib/spaces/policy';
import type { Space } from '@/lib/spaces/spaces';
import type { Member } from './member-row';

type Props = { viewer: Viewer; space: Space; member: Member; t: Translator };

/** Gives a member another role, or sends them away. */
export function MemberChange({ viewer, space, member, t }: Props) {
  const fields = { spaceId: space.id, personId: member.id };
  const offered = member.kind === 'guest' ? (['member'] as const) : roles;
  return (
    <div className="cluster mt-3">
      {!whyNotRun(viewer, space) && (
        <Form action={setRole} viewerId={viewer.id} fields={fields} saved={t('spaces.settings.saved')} className="cluster">
          <FormSelect name="role" label={t('spaces.members.role')} hideLabel defaultValue={member.role}>
            {offered.map((role) => (
              <option key={role} value={role}>
                {t(`spaces.members.roles.${role}`)}
              </option>
            ))}
          </FormSelect>
          <SubmitButton look="plain" small>
            {t('spaces.members.giveRole')}
          </SubmitButton>
        </Form>
      )}
      <AskFirst
        action={remove}
        fields={fields}
        button={t('spaces.members.remove')}
        look="danger"
        small
        title={t('spaces.members.removeTitle', { name: member.name })}
        yes={t('spaces.members.remove')}
        no={t('spaces.members.keep')}
        danger
      >
        <p>{t('spaces.members.removeText')}</p>
      </AskFirst>
    </div>
  );
}
