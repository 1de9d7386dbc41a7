import Link from 'next/link';
import { Act } from '@/components/forms/act';
import { Motif } from '@/components/people/motif';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { answerRequest, withdrawInvitation } from '@/lib/spaces/actions';
import type { listAtTheDoor } from '@/lib/spaces/members';
import { belonging } from './belonging';

type Waiting = Awaited<ReturnType<typeof listAtTheDoor>>;

/** Who asks to come in, and who was asked in and has not answered yet. */
export function AtTheDoor({ viewer, spaceId, waiting }: { viewer: Viewer; spaceId: string; waiting: Waiting }) {
  const t = translator(viewer.language);
  return (['request', 'invitation'] as const).map((kind) => {
    const those = waiting.filter((person) => person.kind === kind);
    if (those.length === 0) return null;
    return (
      <section key={kind} className="mb-14" aria-labelledby={kind}>
        <div className="line mb-4">
          <div className="cue" />
          <h2 className="text" id={kind}>
            {t(`spaces.door.${kind}s`, { count: those.length })}
          </h2>
        </div>
        <ul className="rows-list">
          {those.map((person) => (
            <Row key={person.id} viewer={viewer} spaceId={spaceId} person={person} />
          ))}
        </ul>
      </section>
    );
  });
}

function Row({ viewer, spaceId, person }: { viewer: Viewer; spaceId: string; person: Waiting[number] }) {
  const t = translator(viewer.language);
  const { id, name, kind, message, inviter, createdAt } = person;
  const fields = { spaceId, personId: id };
  return (
    <li>
      <div className="line">
        <div className="cue">{clockOf(viewer).moment(createdAt)}</div>
        <div className="text">
          <div className="cluster gap-tight">
            <Motif id={id} small />
            <Link className="plain" href={`/people/${id}`} prefetch={false}>
              {name}
            </Link>
            <span className="muted note-text">
              {[belonging(t, { ...person, kind: person.personKind }), inviter && t('spaces.door.invitedBy', { name: inviter })]
                .filter(Boolean)
                .join(', ')}
            </span>
          </div>
          {message && <p className="quote">{message}</p>}
          <div className="cluster gap-tight mt-2">
            {kind === 'request' ? (
              <>
                <Act
                  action={answerRequest}
                  viewerId={viewer.id}
                  fields={{ ...fields, answer: 'admit' }}
                  small
                  label={t('spaces.door.admitLabel', { name })}
                >
                  {t('spaces.door.admit')}
                </Act>
                <Act
                  action={answerRequest}
                  viewerId={viewer.id}
                  fields={{ ...fields, answer: 'decline' }}
                  look="quiet"
                  small
                  label={t('spaces.door.turnDownLabel', { name })}
                >
                  {t('spaces.door.turnDown')}
                </Act>
              </>
            ) : (
              <Act
                action={withdrawInvitation}
                viewerId={viewer.id}
                fields={fields}
                look="quiet"
                small
                label={t('spaces.door.takeBackLabel', { name })}
              >
                {t('spaces.door.takeBack')}
              </Act>
            )}
          </div>
        </div>
      </div>
    </li>
  );
}
