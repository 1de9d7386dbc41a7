import type { Metadata } from 'next';
import { DialogRow } from '@/components/dialogs/dialog-row';
import { questionsAddress } from '@/components/questions/address';
import { AskMenu } from '@/components/questions/ask-menu';
import { QuestionFilters } from '@/components/questions/question-filters';
import { Empty } from '@/components/ui/empty';
import { Line } from '@/components/ui/line';
import { LinkButton } from '@/components/ui/link-button';
import { PageTop } from '@/components/ui/page-top';
import { Pager } from '@/components/ui/pager';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { listQuestions, questionInput } from '@/lib/questions/questions';
import { listOwnSpaces } from '@/lib/spaces/own-spaces';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireViewer()).language)('home.questions.title') };
}

export default async function QuestionsPage({ searchParams }: PageProps<'/questions'>) {
  const viewer = await requireViewer();
  const t = translator(viewer.language);
  const input = questionInput.parse(await searchParams);
  const [{ rows, older, newer }, own] = await Promise.all([listQuestions(viewer, input), listOwnSpaces(viewer)]);
  return (
    <>
      <PageTop title={t('home.questions.heading')} lead={t('home.questions.lead')}>
        <AskMenu t={t} spaces={own} />
      </PageTop>
      <div className="sheet">
        <section aria-label={t('home.questions.heading')}>
          <QuestionFilters t={t} input={input} />
          {rows.length === 0 ? (
            <Empty
              title={t(`home.questions.none.${input.show}`)}
              step={
                input.in === 'own' && (
                  <LinkButton href={questionsAddress(input, { in: 'all' })}>{t('home.questions.lookEverywhere')}</LinkButton>
                )
              }
            />
          ) : (
            <>
              <h2 className="sr-only">{t(`home.questions.show.${input.show}`)}</h2>
              <ul className="rows-list">
                {rows.map((row) => (
                  <DialogRow key={row.id} row={row} viewer={viewer} showSpace />
                ))}
              </ul>
              <Line className="mt-5">
                <Pager
                  label={t('home.pages')}
                  newer={newer ? { href: questionsAddress(input, { newer }), label: t('home.questions.previous') } : undefined}
                  older={older ? { href: questionsAddress(input, { older }), label: t('home.questions.next') } : undefined}
                >
                  {!older && t('home.end')}
                </Pager>
              </Line>
            </>
          )}
        </section>
      </div>
    </>
  );
}
