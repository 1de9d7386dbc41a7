import { Line } from '@/components/ui/line';
import { LinkButton } from '@/components/ui/link-button';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import type { Near } from '@/lib/search/answer';
import type { Asked } from '@/lib/search/asked';
import { ResultRow } from './result-row';

type Props = {
  t: Translator;
  viewer: Viewer;
  asked: Asked;
  spaceCount: number;
  /** Of the viewer's own: where this is best asked. */
  space?: { slug: string; name: string };
  near?: Near;
};

/** No dialog says it: then the question is still to be asked. What comes near stands below, or above if a word was only mistyped. */
export function NothingFound({ near, ...props }: Props) {
  const { t, viewer } = props;
  const list = near && (
    <section className={near.why === 'wider' ? 'section' : undefined} aria-labelledby="near">
      <Line>
        <h2 className="mb-4" id="near">
          {t(near.why === 'meant' ? 'search.nothing.meant' : 'search.nothing.near')}
        </h2>
      </Line>
      <ul className="rows-list">
        {near.results.map((result) => (
          <ResultRow key={result.row.id} t={t} viewer={viewer} result={result} />
        ))}
      </ul>
    </section>
  );
  return near?.why === 'meant' ? (
    <>
      {list}
      <AskIt {...props} className="section" />
    </>
  ) : (
    <>
      <AskIt {...props} />
      {list}
    </>
  );
}

function AskIt({ t, asked, spaceCount, space, className }: Omit<Props, 'near'> & { className?: string }) {
  const title = asked.words.replace(/"/g, '');
  return (
    <section className={className} aria-labelledby="nothing">
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
          <LinkButton href="/spaces">{space ? t('search.nothing.other') : t('shell.seeSpaces')}</LinkButton>
        </div>
      </Line>
    </section>
  );
}
