import { DialogRow } from '@/components/dialogs/dialog-row';
import { Line } from '@/components/ui/line';
import { PageTop } from '@/components/ui/page-top';
import { Pager } from '@/components/ui/pager';
import type { listEarlier } from '@/lib/home/earlier';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';

type Props = { t: Translator; viewer: Viewer; page: Awaited<ReturnType<typeof listEarlier>> };

/** What was before: everything of the viewer's spaces, page by page. */
export function Earlier({ t, viewer, page: { rows, older } }: Props) {
  return (
    <>
      <PageTop title={t('home.earlier')} lead={t('home.earlierLead')} />
      <div className="sheet">
        <section aria-label={t('home.earlier')}>
          <ul className="rows-list">
            {rows.map((row) => (
              <DialogRow key={row.id} row={row} viewer={viewer} showSpace />
            ))}
          </ul>
          <Line className="mt-5">
            <Pager
              label={t('home.pages')}
              newer={{ href: '/', label: t('home.backToNews') }}
              older={older ? { href: `/?${new URLSearchParams({ earlier: '1', before: older })}`, label: t('home.older') } : undefined}
            >
              {!older && t('home.end')}
            </Pager>
          </Line>
        </section>
      </div>
    </>
  );
}
