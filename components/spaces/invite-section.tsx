import { Form } from '@/components/forms/form';
import { FormArea } from '@/components/forms/form-area';
import { SubmitButton } from '@/components/ui/submit-button';
import { inWords } from '@/lib/i18n/message';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { invite } from '@/lib/spaces/actions';
import { whyNotInviteGuest } from '@/lib/spaces/policy';
import type { Space } from '@/lib/spaces/spaces';
import { InviteWhom } from './invite-whom';

type Props = { viewer: Viewer; space: Space; t: Translator };

/** Asks colleagues in, by name or address. */
export function InviteSection({ viewer, space, t }: Props) {
  const guests = inWords(t, whyNotInviteGuest(space)) ?? t('spaces.invite.guestsToo');
  const words = {
    name: t('spaces.invite.name'),
    nameHelp: t('spaces.invite.nameHelp'),
    chosen: t('spaces.invite.chosen'),
    remove: t('spaces.invite.remove'),
    nobody: t('spaces.invite.nobody'),
    tooFast: t('spaces.invite.tooFast'),
  };
  return (
    <section className="section line" id="invite" aria-labelledby="invite-title">
      <div className="cue">{guests}</div>
      <div className="text">
        <h2 id="invite-title">{t('spaces.invite.title')}</h2>
        <Form action={invite} viewerId={viewer.id} fields={{ spaceId: space.id }} saved={t('spaces.invite.done')} clears className="stack">
          <InviteWhom words={words} />
          <FormArea name="emails" label={t('spaces.invite.emails')} help={t('spaces.invite.emailsHelp')} rows={2} />
          <FormArea name="message" label={t('spaces.invite.message')} rows={2} maxLength={500} voice />
          <SubmitButton look="plain">{t('spaces.invite.send')}</SubmitButton>
        </Form>
      </div>
    </section>
  );
}
