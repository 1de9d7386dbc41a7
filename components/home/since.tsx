import Link from 'next/link';
import { landing } from '@/components/dialogs/landing';
import { openSince } from '@/components/dialogs/open-since';
import type { News } from '@/lib/home/news';
import { newsShown } from '@/lib/home/news';
import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { since } from './since-when';

type Props = { t: Translator; clock: Clock; viewer: Viewer; news: News[]; waiting: { createdAt: Date }[] };

/** What happened since the last visit, in one sentence; and whether somebody waits. */
export function Since({ t, clock, viewer, news, waiting }: Props) {
  const [longest] = waiting;
  return (
    <>
      {viewer.lastVisitEndedAt ? happened(t, news, viewer, since(t, clock, viewer.lastVisitEndedAt)) : t('home.firstVisit')}
      {longest && ` ${t('home.someoneWaits', { since: openSince(t, longest.createdAt) })}`}
    </>
  );
}

/** What concerns the viewer most: an answer to what they began, then being named, then whatever is new. */
function happened(t: Translator, news: News[], viewer: Viewer, when: string) {
  const own = news.filter(({ author }) => author.id === viewer.id);
  const named = news.filter(({ reason }) => reason?.kind === 'named');
  const [first] = own.length > 0 ? own : named;
  const link = (words: React.ReactNode) =>
    first ? (
      <Link href={`/spaces/${first.space.slug}/dialogs/${first.id}${landing(first)}`} prefetch={false}>
        {words}
      </Link>
    ) : (
      words
    );
  if (own.length === 1 && first) {
    const count = first.newCount ?? first.replyCount;
    return t.rich(`home.since.answers.${first.kind}`, { when, count, number: t('home.number', { count }), link });
  }
  if (own.length > 1) return t('home.since.answersTo', { when, count: own.length });
  if (named.length === 1) return t.rich('home.since.named', { when, name: named[0]?.reason?.name ?? '', link });
  if (named.length > 1) return t('home.since.namedIn', { when, count: named.length });
  if (news.length > newsShown) return t('home.since.many', { when, count: newsShown });
  return t('home.since.news', { when, count: news.length });
}
