import Link from 'next/link';
import { Act } from '@/components/forms/act';
import { AskFirst } from '@/components/forms/ask-first';
import { Motif } from '@/components/people/motif';
import { inWords } from '@/lib/i18n/message';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { leave, markRead } from '@/lib/spaces/actions';
import { countGuests, listTending } from '@/lib/spaces/members';
import { whyNotGo, whyNotInvite } from '@/lib/spaces/policy';
import { listBelow, type Space } from '@/lib/spaces/spaces';
import { accessWords } from './access-words';

type Props = { viewer: Viewer; space: Space };

/** Who cares for a space, who is in it, what is below it, and what it is to the viewer. */
export async function SpaceAside({ viewer, space }: Props) {
  const t = translator(viewer.language);
  const [tending, guests, below] = await Promise.all([
    listTending(viewer, space.id),
    countGuests(viewer, space.id),
    listBelow(viewer, space.id),
  ]);
  return (
    <aside className="aside" aria-label={t('spaces.aside.label')}>
      <section>
        <h2>{t('spaces.aside.tending')}</h2>
        {tending.length === 0 && <p className="muted">{t('spaces.aside.nobodyTends')}</p>}
        <ul className="rows">
          {tending.map(({ id, name, role }) => (
            <li key={id} className="cluster gap-tight keep">
              <Motif id={id} small />
              <span>
                <Link className="plain" href={`/people/${id}`} prefetch={false}>
                  {name}
                </Link>{' '}
                {t(`spaces.tends.${role === 'lead' ? 'lead' : 'moderator'}`)}
              </span>
            </li>
          ))}
        </ul>
        <p className="muted note-text">
          {t('spaces.aside.members', { count: space.memberCount, guests: guests.people, organisations: guests.organisations })}{' '}
          {accessWords(t, space)}
        </p>
      </section>
      {below.length > 0 && (
        <section>
          <h2>{t('spaces.aside.below')}</h2>
          <ul>
            {below.map(({ slug, name }) => (
              <li key={slug}>
                <Link className="plain" href={`/spaces/${slug}`} prefetch={false}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {space.role && <ForYou viewer={viewer} space={space} leads={tending.filter(({ role }) => role === 'lead').length} />}
    </aside>
  );
}

function ForYou({ viewer, space, leads }: Props & { leads: number }) {
  const t = translator(viewer.language);
  const fields = { spaceId: space.id };
  return (
    <section>
      <h2>{t('spaces.aside.forYou')}</h2>
      {space.role !== 'member' && <p>{t(`spaces.you.${space.role === 'lead' ? 'lead' : 'moderator'}`)}</p>}
      <div className="cluster gap-tight mt-2">
        {!space.archivedAt && (
          <Act action={markRead} viewerId={viewer.id} fields={fields} small saved={t('spaces.aside.allReadDone')}>
            {t('spaces.aside.allRead')}
          </Act>
        )}
        {!whyNotInvite(viewer, space) && (
          <Link className="button small" href={`/spaces/${space.slug}/members#invite`} prefetch={false}>
            {t('spaces.aside.invite')}
          </Link>
        )}
        <AskFirst
          action={leave}
          fields={fields}
          button={t('spaces.aside.leave')}
          small
          whyNot={inWords(t, whyNotGo({ role: space.role, leads }))}
          title={t('spaces.aside.leaveTitle', { name: space.name })}
          yes={t('spaces.aside.leave')}
          no={t('spaces.aside.stay')}
        >
          <p>{t(space.joinPolicy === 'open' ? 'spaces.aside.leaveOpen' : 'spaces.aside.leaveClosed')}</p>
        </AskFirst>
      </div>
    </section>
  );
}
