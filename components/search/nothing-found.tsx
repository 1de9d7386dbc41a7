import { Line } from '@/components/ui/line';
import { LinkButton } from '@/components/ui/link-button';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import type { Asked } from '@/lib/search/asked';
import type { Result } from '@/lib/search/search';
import { ResultRow } from './result-row';

type Props = {
  t: Translator;
  viewer: Viewer;
  asked: Asked;
  spaceCount: number;
  /** Of the viewer's own: where this is best asked. */
  space?: { slug: string; name: string };
  near: Result[];
};

/** No dialog says it: then the question is still to be asked. And what comes near. */
export function NothingFound({ t, viewer, asked, spaceCount, space, near }: Props) {
  const title = asked.words.replace(/"/g, '');
  return (
    <>
      <section aria-labelledby="nothing">
        <Line cue={t('search.searchedIn', { count: spaceCount })}>
          <h2 className="mb-3" id="nothing">
            {t('search.nothing.heading')}
          </h2>
          <p className="lead">{space ? t('search.nothing.where', { space: space.name }) : t('search.nothing.join')}</p>
          <div className="cluster mt-5">
            {space && (
              <LinkButton look="main" href={`/spaces/${space.slug}/dialogs/new?${new URLSearchParams({ title })}`}>
                {t('search.nothing.ask', { space: space.name })}
              </LinkButton>
            )}
            <LinkButton href="/spaces">{t('search.nothing.other')}</LinkButton>
          </div>
        </Line>
      </section>
      {near.length > 0 && (
        <section className="section" aria-labelledby="near">
          <Line>
            <h2 className="mb-4" id="near">
              {t('search.nothing.near')}
            </h2>
          </Line>
          <ul className="rows-list">
            {near.map((result) => (
              <ResultRow key={result.row.id} t={t} viewer={viewer} result={result} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
