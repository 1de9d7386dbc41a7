import { Act } from '@/components/forms/act';
import { Form } from '@/components/forms/form';
import { FormArea } from '@/components/forms/form-area';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import { inWords } from '@/lib/i18n/message';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { answerInvitation, join, request, withdrawRequest } from '@/lib/spaces/actions';
import { whyNotJoin, whyNotRequest } from '@/lib/spaces/policy';
import type { Space } from '@/lib/spaces/spaces';

type Props = { viewer: Viewer; space: Space };

/** The main thing one can do with a space: begin something as a member, else come in, else read why not. */
export function SpaceDoor({ viewer, space, isMain }: Props & { isMain: boolean }) {
  const t = translator(viewer.language);
  const clock = clockOf(viewer);
  if (space.archivedAt) {
    return <p className="muted mt-5">{t('spaces.door.archived', { day: clock.day(space.archivedAt) })}</p>;
  }
  if (space.role) {
    const start = `/spaces/${space.slug}/dialogs/new`;
    return (
      <div className="cluster">
        <LinkButton look={isMain ? 'main' : undefined} href={`${start}?kind=question`}>
          {t('spaces.door.ask')}
        </LinkButton>
        <LinkButton href={start}>{t('spaces.door.begin')}</LinkButton>
        {space.joinedAt && <span className="muted">{t('spaces.door.memberSince', { day: clock.day(space.joinedAt) })}</span>}
      </div>
    );
  }
  return <Outside viewer={viewer} space={space} />;
}

function Outside({ viewer, space }: Props) {
  const t = translator(viewer.language);
  const fields = { spaceId: space.id };
  if (space.admission === 'invitation') {
    return (
      <div className="cluster">
        <Act action={answerInvitation} viewerId={viewer.id} fields={{ ...fields, answer: 'accept' }} look="main">
          {t('spaces.door.accept')}
        </Act>
        <Act action={answerInvitation} viewerId={viewer.id} fields={{ ...fields, answer: 'decline' }}>
          {t('spaces.door.decline')}
        </Act>
        <span className="muted">{t('spaces.door.invited')}</span>
      </div>
    );
  }
  if (space.admission === 'request') {
    return (
      <div className="cluster">
        <span>{t('spaces.door.requested')}</span>
        <Act action={withdrawRequest} viewerId={viewer.id} fields={fields}>
          {t('spaces.door.withdraw')}
        </Act>
      </div>
    );
  }
  if (!whyNotJoin(viewer, space)) {
    return (
      <div className="cluster">
        <Act action={join} viewerId={viewer.id} fields={fields} look="main">
          {t('spaces.door.join')}
        </Act>
        <span className="muted">{t('spaces.door.readAnyway')}</span>
      </div>
    );
  }
  const whyNot = inWords(t, whyNotRequest(viewer, space));
  if (whyNot) return <p className="muted mt-5">{whyNot}</p>;
  return (
    <details className="mt-5">
      <summary>{t('spaces.door.request')}</summary>
      <Form action={request} viewerId={viewer.id} fields={fields} className="stack mt-3">
        <FormArea name="message" label={t('spaces.door.why')} help={t('spaces.door.whyHelp')} rows={3} maxLength={500} voice />
        <SubmitButton>{t('spaces.door.sendRequest')}</SubmitButton>
      </Form>
    </details>
  );
}
