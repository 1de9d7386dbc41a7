import type { Metadata } from 'next';
import { Earlier } from '@/components/home/earlier';
import { FirstDay } from '@/components/home/first-day';
import { greeting } from '@/components/home/greeting';
import { HomeAside } from '@/components/home/home-aside';
import { NewsList } from '@/components/home/news-list';
import { Since } from '@/components/home/since';
import { since } from '@/components/home/since-when';
import { Waiting } from '@/components/home/waiting';
import { Live } from '@/components/live/live';
import { AskMenu } from '@/components/questions/ask-menu';
import { Invitations } from '@/components/spaces/invitations';
import { PageTop } from '@/components/ui/page-top';
import { homeInput, listEarlier } from '@/lib/home/earlier';
import { listNews, type News } from '@/lib/home/news';
import { listOwnQuestions } from '@/lib/home/own-questions';
import { suggestSpaces } from '@/lib/home/suggestions';
import { listWaiting } from '@/lib/home/waiting';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { listInvitations } from '@/lib/spaces/members';
import { listOwnSpaces } from '@/lib/spaces/own-spaces';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireViewer()).language)('home.title') };
}

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const viewer = await requireViewer();
  const [t, clock] = [translator(viewer.language), clockOf(viewer)];
  const { earlier, before } = homeInput.parse(await searchParams);
  if (earlier || before) return <Earlier t={t} viewer={viewer} page={await listEarlier(viewer, before)} />;

  const shownAt = Date.now();
  const [own, waiting, news, questions, invitations] = await Promise.all([
    listOwnSpaces(viewer),
    listWaiting(viewer),
    listNews(viewer),
    listOwnQuestions(viewer),
    listInvitations(viewer),
  ]);
  const isFirstDay = own.length === 0 && news.length === 0;
  const lastVisit = viewer.lastVisitEndedAt;
  return (
    <>
      <PageTop
        title={greeting(t, viewer)}
        lead={isFirstDay ? undefined : <Since t={t} clock={clock} viewer={viewer} news={news} waiting={waiting} />}
        cue={clock.date(new Date())}
        cueFirst
      >
        <AskMenu t={t} spaces={own} look="plain" />
      </PageTop>
      {own.map(({ id }) => (
        <Live key={id} topic={`space:${id}`} version={shownAt} />
      ))}
      <div className="sheet">
        <div>
          <Invitations viewer={viewer} invitations={invitations} />
          {isFirstDay && <FirstDay t={t} spaces={await suggestSpaces(viewer)} />}
          {waiting.length > 0 && <Waiting t={t} viewer={viewer} rows={waiting} />}
          {!isFirstDay && (
            <NewsList
              t={t}
              viewer={viewer}
              news={besides(news, waiting)}
              since={lastVisit ? since(t, clock, lastVisit) : undefined}
              isToldAbove={news.length > 0}
              isFirst={waiting.length === 0}
            />
          )}
        </div>
        {questions.length > 0 && <HomeAside t={t} language={viewer.language.slice(0, 2)} questions={questions} />}
      </div>
    </>
  );
}

/** What is shown as waiting need not be told twice, unless it is about the viewer. */
function besides(news: News[], waiting: { id: string }[]) {
  return news.filter(({ id, reason }) => reason || waiting.every((question) => question.id !== id));
}
