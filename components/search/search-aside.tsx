import Link from 'next/link';
import { placeOf } from '@/components/people/place-of';
import type { Translator } from '@/lib/i18n/translator';
import type { FoundPerson } from '@/lib/search/people';
import type { FoundSpace } from '@/lib/search/spaces';

type Props = { t: Translator; people: FoundPerson[]; spaces: FoundSpace[]; spaceCount?: number };

/** Beside the dialogs: whom and where one could ask, and where was searched. */
export function SearchAside({ t, people, spaces, spaceCount }: Props) {
  return (
    <aside className="aside" aria-label={t('search.aside')}>
      {people.length > 0 && (
        <section>
          <h2>{t('search.people')}</h2>
          <ul className="rows">
            {people.map((person) => (
              <li key={person.id}>
                <Link href={`/people/${person.id}`} prefetch={false}>
                  {person.name}
                </Link>
                <p className="muted note-text">{placeOf(t, person)}</p>
                {person.askAbout.length > 0 && <p className="note-text">{t('search.askAbout', { topics: person.askAbout.join(', ') })}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {spaces.length > 0 && (
        <section>
          <h2>{t('search.spaces')}</h2>
          <ul className="rows">
            {spaces.map((space) => (
              <li key={space.id}>
                <Link href={`/spaces/${space.slug}`} prefetch={false}>
                  {space.name}
                </Link>
                <p className="muted note-text">
                  {space.archivedAt ? t('search.archived') : t('search.members', { count: space.memberCount })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {spaceCount !== undefined && (
        <section>
          <h2>{t('search.where')}</h2>
          <p>{t('search.whereSpaces', { count: spaceCount })}</p>
        </section>
      )}
      <section>
        <h2>{t('search.howTo')}</h2>
        <ul className="rows">
          <li>{t.rich('search.howPhrase', { example: (words) => <span className="nowrap">{words}</span> })}</li>
          <li>{t.rich('search.howWithout', { example: (words) => <span className="nowrap">{words}</span> })}</li>
          <li>{t.rich('search.howKey', { key: (words) => <kbd>{words}</kbd> })}</li>
        </ul>
      </section>
    </aside>
  );
}
