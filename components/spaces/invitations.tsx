import { Act } from '@/components/forms/act';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { answerInvitation } from '@/lib/spaces/actions';
import type { listInvitations } from '@/lib/spaces/members';

type Props = { viewer: Viewer; invitations: Awaited<ReturnType<typeof listInvitations>> };

/** Where the viewer is awaited. */
export function Invitations({ viewer, invitations }: Props) {
  const t = translator(viewer.language);
  const clock = clockOf(viewer);
  if (invitations.length === 0) return null;
  return (
    <section className="mb-14" aria-labelledby="invitations">
      <div className="line mb-4">
        <div className="cue" />
        <h2 className="text" id="invitations">
          {t('spaces.invitations.title')}
        </h2>
      </div>
      <ul className="rows-list">
        {invitations.map(({ spaceId, name, about, memberCount, inviter, message, createdAt }) => (
          <li key={spaceId} className="unread">
            <div className="line">
              <div className="cue">{clock.moment(createdAt)}</div>
              <div className="text">
                <h3>{name}</h3>
                {about && <p>{about}</p>}
                {message && <p className="quote">{message}</p>}
                <p className="meta">
                  {t('spaces.invitations.by', { name: inviter ?? '–' })}. {t('spaces.tree.people', { count: memberCount })}
                </p>
                <div className="cluster gap-tight mt-2">
                  <Act action={answerInvitation} viewerId={viewer.id} fields={{ spaceId, answer: 'accept' }} small>
                    {t('spaces.door.accept')}
                  </Act>
                  <Act action={answerInvitation} viewerId={viewer.id} fields={{ spaceId, answer: 'decline' }} look="quiet" small>
                    {t('spaces.door.decline')}
                  </Act>
                </div>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
