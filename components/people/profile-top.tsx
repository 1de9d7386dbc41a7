import { Crumbs } from '@/components/ui/crumbs';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { translator } from '@/lib/i18n/translator';
import type { Profile } from '@/lib/people/profile';
import type { Viewer } from '@/lib/people/viewer';
import { LocalTime } from './local-time';
import { Motif } from './motif';
import { placeOf } from './place-of';

/** The name with its motif, and the sentence that somebody put above themselves. */
export function ProfileTop({ viewer, person }: { viewer: Viewer; person: Profile }) {
  const t = translator(viewer.language);
  const isAdmin = viewer.duties.includes('admin');
  const crumbs = [{ href: '/people', label: t('people.title') }];
  if (viewer.kind === 'employee' && person.departmentId && person.department)
    crumbs.push({ href: `/people?department=${person.departmentId}`, label: person.department });
  return (
    <header className="top line">
      <div className="cue" />
      <div className="text">
        <Crumbs label={t('people.title')} crumbs={crumbs} />
        <div className="cluster gap-tight keep named">
          <Motif id={person.id} />
          <h1>{person.name}</h1>
        </div>
        {person.about && <p className="lead">{person.about}</p>}
        <div className="cluster">
          {person.id === viewer.id && <LinkButton href="/settings/profile">{t('people.edit')}</LinkButton>}
          <span className="muted">{placeOf(t, person)}</span>
          {!person.leftAt && !person.importedAt && <LocalTime viewer={viewer} timeZone={person.timeZone} />}
          {isAdmin && (
            <LinkButton small look="quiet" href={`/admin/people/${person.id}`}>
              {t('people.administer')}
            </LinkButton>
          )}
        </div>
        {person.importedAt && <p className="muted mt-3">{t('people.imported')}</p>}
        {isAdmin && person.suspendedAt && <Notice kind="warn">{t('people.resting')}</Notice>}
      </div>
    </header>
  );
}
