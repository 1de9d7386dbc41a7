import Link from 'next/link';
import { Empty } from '@/components/ui/empty';
import { Line } from '@/components/ui/line';
import { LinkButton } from '@/components/ui/link-button';
import type { suggestSpaces } from '@/lib/home/suggestions';
import type { Translator } from '@/lib/i18n/translator';

type Props = { t: Translator; spaces: Awaited<ReturnType<typeof suggestSpaces>> };

/** For whoever is in no space yet: where to begin. */
export function FirstDay({ t, spaces }: Props) {
  return (
    <>
      <Empty
        title={t('home.firstDay.title')}
        step={
          <LinkButton look="main" href="/spaces">
            {t('home.firstDay.step')}
          </LinkButton>
        }
      >
        {t('home.firstDay.lead')}
      </Empty>
      {spaces.length > 0 && (
        <section className="section" aria-labelledby="suggested">
          <Line>
            <h2 className="mb-4" id="suggested">
              {t('home.firstDay.suggested')}
            </h2>
          </Line>
          <ul className="rows-list">
            {spaces.map(({ id, slug, name, about }) => (
              <li key={id}>
                <Line>
                  <h3>
                    <Link href={`/spaces/${slug}`} prefetch={false}>
                      {name}
                    </Link>
                  </h3>
                  <p className="meta">{about}</p>
                </Line>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
