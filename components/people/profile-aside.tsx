import Link from 'next/link';
import type { Translator } from '@/lib/i18n/translator';
import type { listSpacesOf, Profile } from '@/lib/people/profile';

type Props = { t: Translator; person: Profile; spaces: Awaited<ReturnType<typeof listSpacesOf>> };

/** Spaces, duties, and what is not told about anybody. */
export function ProfileAside({ t, person, spaces }: Props) {
  return (
    <aside className="aside" aria-label={person.name}>
      <section>
        <h2>{t('people.spaces')}</h2>
        {spaces.length === 0 && <p className="muted">{t('people.noSpaces')}</p>}
        <ul className="rows">
          {spaces.map(({ id, slug, name, role }) => (
            <li key={id}>
              <Link className="plain" href={`/spaces/${slug}`} prefetch={false}>
                {name}
              </Link>
              {role !== 'member' && <span className="muted note-text block">{t(`people.role.${role}`)}</span>}
            </li>
          ))}
        </ul>
      </section>
      {person.duties.length > 0 && (
        <section>
          <h2>{t('people.duties')}</h2>
          <ul className="rows">
            {person.duties.map((duty) => (
              <li key={duty}>{t(`people.duty.${duty}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('people.notHere')}</h2>
        <p>{t('people.notHereWhy')}</p>
      </section>
    </aside>
  );
}
