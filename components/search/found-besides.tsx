import Link from 'next/link';
import { PersonRow } from '@/components/people/person-row';
import { Line } from '@/components/ui/line';
import type { Translator } from '@/lib/i18n/translator';
import type { FoundPerson } from '@/lib/search/people';
import type { FoundSpace } from '@/lib/search/spaces';

type Props = { t: Translator; people: FoundPerson[]; spaces: FoundSpace[] };

/** Where no dialog was found, people and spaces are what was looked for: then they stand first, not beside. */
export function FoundBesides({ t, people, spaces }: Props) {
  if (people.length + spaces.length === 0) return null;
  return (
    <section className="mb-10" aria-label={t('search.besides')}>
      <ul className="rows-list">
        {people.map((person) => (
          <PersonRow key={person.id} t={t} person={person} />
        ))}
        {spaces.map((space) => (
          <li key={space.id}>
            <Line cue={t('search.space')}>
              <h3>
                <Link href={`/spaces/${space.slug}`} prefetch={false}>
                  {space.name}
                </Link>
              </h3>
              <p className="meta">{space.archivedAt ? t('search.archived') : t('search.members', { count: space.memberCount })}</p>
            </Line>
          </li>
        ))}
      </ul>
    </section>
  );
}
