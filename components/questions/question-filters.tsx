import { Filters } from '@/components/ui/filters';
import { Line } from '@/components/ui/line';
import { Tabs } from '@/components/ui/tabs';
import type { Translator } from '@/lib/i18n/translator';
import { type QuestionInput, questionFilters, questionOrders, questionPlaces } from '@/lib/questions/questions';
import { questionsAddress } from './address';

/** Where, which and in what order: every choice is an address of its own. */
export function QuestionFilters({ t, input }: { t: Translator; input: QuestionInput }) {
  return (
    <Line>
      <Tabs
        label={t('home.questions.where')}
        tabs={questionPlaces.map((place) => ({
          href: questionsAddress(input, { in: place }),
          label: t(`home.questions.in.${place}`),
          current: input.in === place,
        }))}
      />
      <div className="cluster note-text mt-3 mb-3">
        <Filters
          label={t('home.questions.which')}
          filters={questionFilters.map((show) => ({
            href: questionsAddress(input, { show }),
            label: t(`home.questions.show.${show}`),
            current: input.show === show,
          }))}
        />
        <span className="ml-auto">
          <Filters
            label={t('home.questions.order')}
            filters={questionOrders.map((order) => ({
              href: questionsAddress(input, { order }),
              label: t(`home.questions.by.${order}`),
              current: input.order === order,
            }))}
          />
        </span>
      </div>
    </Line>
  );
}
