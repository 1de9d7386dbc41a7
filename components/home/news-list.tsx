import Link from 'next/link';
import { DialogRow } from '@/components/dialogs/dialog-row';
import { Line } from '@/components/ui/line';
import { type News, newsShown } from '@/lib/home/news';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';

type Props = { t: Translator; viewer: Viewer; news: News[]; since?: string; isToldAbove?: boolean; isFirst?: boolean };

/** Dialogs with something the viewer has not seen, and where that was all. */
export function NewsList({ t, viewer, news, since, isToldAbove, isFirst }: Props) {
  const isAll = news.length <= newsShown;
  return (
    <section className={isFirst ? undefined : 'section'} aria-labelledby="news">
      <Line>
        <h2 className="mb-4" id="news">
          {t('home.news')}
        </h2>
      </Line>
      {news.length > 0 && (
        <ul className="rows-list">
          {news.slice(0, newsShown).map((row) => (
            <DialogRow key={row.id} row={row} viewer={viewer} showSpace quote={row.reason?.words} to={row.reason?.number}>
              {row.reason && t(`home.reason.${row.reason.kind}`, { name: row.reason.name })}
            </DialogRow>
          ))}
        </ul>
      )}
      <Line className={news.length > 0 ? 'mt-5' : undefined}>
        <p className="muted">
          {news.length === 0
            ? t(isToldAbove ? 'home.toldAbove' : 'home.nothingNew')
            : isAll
              ? since
                ? t('home.allSince', { when: since })
                : t('home.all')
              : t('home.newest')}{' '}
          <Link href="/?earlier=1" prefetch={false}>
            {t('home.seeEarlier')}
          </Link>
        </p>
      </Line>
    </section>
  );
}
