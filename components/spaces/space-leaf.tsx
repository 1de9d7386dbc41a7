import Link from 'next/link';
import { NoteHead } from '@/components/ui/note-head';
import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { Listed } from '@/lib/spaces/directory';

type Props = { space: Listed; t: Translator; clock: Clock };

/** One space in the directory. Stands in a form, whose button joins the space it names. */
export function SpaceLeaf({ space, t, clock }: Props) {
  const { slug, name, about, memberCount, openQuestions, answerTime } = space;
  return (
    <div className="leaf">
      <div>
        <h3>
          <Link href={`/spaces/${slug}`} prefetch={false}>
            {name}
          </Link>
        </h3>
        <p className="about">
          {about && `${about} `}
          {t('spaces.tree.people', { count: memberCount })}
        </p>
      </div>
      <div className="flow note-text">
        <NoteHead shape={openQuestions > 0 ? 'hollow' : 'full'} /> {t('spaces.tree.open', { count: openQuestions })}
      </div>
      <div className="time note-text muted">
        {answerTime !== null && (
          <>
            <span className="sr-only">{t('spaces.tree.answerTime')} </span>
            {clock.duration(answerTime)}
          </>
        )}
      </div>
      <div className="note-text">
        <You space={space} t={t} />
      </div>
    </div>
  );
}

function You({ space: { id, slug, name, role, admission, archivedAt, joinPolicy }, t }: Omit<Props, 'clock'>) {
  if (role) return t(`spaces.tree.role.${role}`);
  if (archivedAt) return <span className="muted">{t('spaces.tree.archived')}</span>;
  if (admission === 'request') return t('spaces.tree.requested');
  if (joinPolicy === 'invitation' && !admission) return <span className="muted">{t('spaces.tree.byInvitation')}</span>;
  if (joinPolicy === 'request' || admission) {
    const asked = admission ? 'invited' : 'request';
    return (
      <Link href={`/spaces/${slug}`} prefetch={false} aria-label={t(`spaces.tree.label.${asked}`, { name })}>
        {t(`spaces.tree.${asked}`)}
      </Link>
    );
  }
  return (
    <button className="py-0.5 underline" type="submit" name="spaceId" value={id} aria-label={t('spaces.tree.label.join', { name })}>
      {t('spaces.tree.join')}
    </button>
  );
}
