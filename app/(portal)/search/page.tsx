import type { Metadata } from 'next';
import { FoundBesides } from '@/components/search/found-besides';
import { NothingFound } from '@/components/search/nothing-found';
import { SearchAside } from '@/components/search/search-aside';
import { searchHeading } from '@/components/search/search-heading';
import { SearchResults } from '@/components/search/search-results';
import { Seek } from '@/components/search/seek';
import { Line } from '@/components/ui/line';
import { Notice } from '@/components/ui/notice';
import { PageTop } from '@/components/ui/page-top';
import { inWords } from '@/lib/i18n/message';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';
import { answer, searchInput } from '@/lib/search/answer';
import { askWhere } from '@/lib/search/ask-where';
import { isNarrowed, writeAsked } from '@/lib/search/asked';
import { listOwnSpaces } from '@/lib/spaces/own-spaces';

export async function generateMetadata({ searchParams }: PageProps<'/search'>): Promise<Metadata> {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams]);
  const typed = writeAsked(searchInput.parse(params).q);
  const t = translator(viewer.language);
  return { title: typed ? t('search.titleOf', { words: typed }) : t('search.title') };
}

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const viewer = await requireViewer();
  const t = translator(viewer.language);
  const input = searchInput.parse(await searchParams);
  const { q: asked } = input;
  if (!asked.words && !isNarrowed(asked)) {
    return (
      <>
        <PageTop title={t('search.heading')} lead={t('search.lead')} />
        <div className="sheet">
          <Seek t={t} asked={asked} autoFocus />
          <SearchAside t={t} people={[]} spaces={[]} />
        </div>
      </>
    );
  }

  const [answered, own] = await Promise.all([answer(viewer, input).catch(expected), listOwnSpaces(viewer)]);
  if (answered instanceof Refusal) {
    return (
      <>
        <PageTop title={t('search.heading')} />
        <Seek t={t} asked={asked} />
        <Line>
          <Notice kind="warn">{inWords(t, answered.reason)}</Notice>
        </Line>
      </>
    );
  }

  const { found, people, spaces, near, isFiller } = answered;
  const space = askWhere(own, asked, found.results.length > 0 ? found.results : (near?.results ?? []));
  const askAt = space ? `/spaces/${space.slug}/dialogs/new?${new URLSearchParams({ title: asked.words })}` : '/spaces';
  return (
    <>
      <PageTop title={searchHeading(t, clockOf(viewer), asked, answered)} />
      <div className="sheet">
        <div>
          <Seek t={t} asked={asked} />
          {isFiller ? (
            <Line>
              <p className="lead">{t('search.tooSmall')}</p>
            </Line>
          ) : found.results.length > 0 ? (
            <SearchResults t={t} viewer={viewer} input={input} found={found} askAt={askAt} />
          ) : (
            <>
              <FoundBesides t={t} people={people} spaces={spaces} />
              <NothingFound t={t} viewer={viewer} asked={asked} spaceCount={found.spaceCount} space={space} near={near} />
            </>
          )}
        </div>
        {found.results.length > 0 ? (
          <SearchAside t={t} people={people} spaces={spaces} spaceCount={found.spaceCount} />
        ) : (
          <SearchAside t={t} people={[]} spaces={[]} />
        )}
      </div>
    </>
  );
}

function expected(refusal: unknown) {
  if (refusal instanceof Refusal) return refusal;
  throw refusal;
}
