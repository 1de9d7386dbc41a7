import { Act } from '@/components/forms/act';
import { AskFirst } from '@/components/forms/ask-first';
import { Line } from '@/components/ui/line';
import { clockOf } from '@/lib/i18n/time';
import { type Translator, translator } from '@/lib/i18n/translator';
import { signOutOthers, signOutSession } from '@/lib/people/actions';
import { browserOf } from '@/lib/people/browser';
import { absoluteDays, idleDays } from '@/lib/people/session-cookie';
import type { listSessions } from '@/lib/people/sessions';
import type { Viewer } from '@/lib/people/viewer';

type Session = Awaited<ReturnType<typeof listSessions>>[number];

/** Where the viewer is signed in, this device first. */
export function Sessions({ viewer, sessions }: { viewer: Viewer; sessions: Session[] }) {
  const t = translator(viewer.language);
  const [own, others] = [sessions.filter(isOwn), sessions.filter((session) => !isOwn(session))];
  function isOwn({ id }: Session) {
    return id === viewer.sessionId;
  }
  return (
    <section className="section" aria-labelledby="sessions">
      <Line className="mb-4">
        <h2 id="sessions">{t('account.sessions')}</h2>
        <p className="muted mt-1">{t('account.sessionsSub')}</p>
      </Line>
      <ul className="rows-list">
        {[...own, ...others].map((session) => (
          <SessionRow key={session.id} t={t} viewer={viewer} session={session} isOwn={isOwn(session)} />
        ))}
      </ul>
      <Line className="mt-5">
        <p className="muted note-text">{t('account.idleNote', { idle: idleDays, absolute: absoluteDays })}</p>
        {others.length > 0 && (
          <div className="cluster mt-3">
            <AskFirst
              action={signOutOthers}
              fields={{}}
              button={t('account.signOutOthers')}
              look="danger"
              danger
              title={t('account.signOutOthersTitle')}
              yes={t('account.signOutOthers')}
              no={t('account.cancel')}
            >
              <p>{t('account.signOutOthersWhy')}</p>
            </AskFirst>
          </div>
        )}
      </Line>
    </section>
  );
}

function SessionRow({ t, viewer, session, isOwn }: { t: Translator; viewer: Viewer; session: Session; isOwn: boolean }) {
  const clock = clockOf(viewer);
  const browser = nameOf(t, session.userAgent);
  return (
    <li>
      <Line cue={<span>{isOwn ? <b className="strong ink">{t('account.thisDevice')}</b> : clock.moment(session.seenAt)}</span>}>
        <div className="cluster keep">
          <div>
            <h3 className="label-head">{browser}</h3>
            <p className="muted note-text">{t('account.signedInSince', { when: clock.moment(session.createdAt) })}</p>
          </div>
          {!isOwn && (
            <div className="end">
              <Act
                action={signOutSession}
                viewerId={viewer.id}
                fields={{ sessionId: session.id }}
                small
                label={t('account.signOutOneLabel', { browser })}
              >
                {t('account.signOutOne')}
              </Act>
            </div>
          )}
        </div>
      </Line>
    </li>
  );
}

function nameOf(t: Translator, userAgent: string) {
  const { browser, system } = browserOf(userAgent);
  if (browser && system) return t('account.browserOn', { browser, system });
  return browser ?? system ?? t('account.browserUnknown');
}
