import Link from 'next/link';
import { Filters } from '@/components/ui/filters';
import { Line } from '@/components/ui/line';
import { Pager } from '@/components/ui/pager';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { type SearchInput, writeCursor } from '@/lib/search/answer';
import { searchOrders } from '@/lib/search/hits';
import type { Found } from '@/lib/search/search';
import { searchAddress } from './address';
import { ResultRow } from './result-row';

type Props = {
  t: Translator;
  viewer: Viewer;
  input: SearchInput;
  found: Found;
  /** Where the question can be asked if it is not among them. */
  askAt: string;
};

/** The dialogs that were found, a page at a time. */
export function SearchResults({ t, viewer, input: { q: asked, order, older }, found, askAt }: Props) {
  return (
    <section aria-labelledby="dialogs">
      {asked.words && (
        <Line className="mb-7">
          <Filters
            label={t('search.order')}
            filters={searchOrders.map((each) => ({
              href: searchAddress(asked, { order: each }),
              label: t(`search.by.${each}`),
              current: each === order,
            }))}
          />
        </Line>
      )}
      <h2 className="sr-only" id="dialogs">
        {t('search.dialogs')}
      </h2>
      <ul className="rows-list">
        {found.results.map((result) => (
          <ResultRow key={result.row.id} t={t} viewer={viewer} result={result} />
        ))}
      </ul>
      <Line className="mt-5">
        <Pager
          label={t('search.pages')}
          newer={older ? { href: searchAddress(asked, { order }), label: t('search.first') } : undefined}
          older={
            found.older ? { href: searchAddress(asked, { order, older: writeCursor(found.older) }), label: t('search.older') } : undefined
          }
        >
          {!found.older && t('search.end')}
        </Pager>
        {asked.words && (
          <p className="muted mt-3">
            {t.rich('search.notThere', {
              ask: (words) => (
                <Link href={askAt} prefetch={false}>
                  {words}
                </Link>
              ),
            })}
          </p>
        )}
      </Line>
    </section>
  );
}
