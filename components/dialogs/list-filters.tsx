import Link from 'next/link';
import { Filters } from '@/components/ui/filters';
import type { ListInput } from '@/lib/dialogs/dialog-list';
import { dialogOrders } from '@/lib/dialogs/dialog-list';
import { dialogKinds } from '@/lib/dialogs/kinds';
import type { Translator } from '@/lib/i18n/translator';
import { listAddress } from './list-address';

type Props = { path: string; input: ListInput; openCount: number; isMember: boolean; t: Translator };

/** What of a space's dialogs is shown, and in which order: every choice is an address of its own. */
export function ListFilters({ path, input, openCount, isMember, t }: Props) {
  const shown = (['all', 'open', 'unanswered', 'unread', 'mine'] as const).filter((show) => isMember || show !== 'unread');
  const asksForQuestions = input.show === 'open' || input.show === 'unanswered';
  return (
    <>
      <Filters
        label={t('dialogs.list.what')}
        filters={shown.map((show) => ({
          href: listAddress(path, input, { show, kind: undefined }),
          label: t(`dialogs.list.show.${show}`, { count: openCount }),
          current: input.show === show && !input.kind,
        }))}
      />
      <div className="cluster note-text mt-1 mb-3">
        {!asksForQuestions && (
          <Filters
            label={t('dialogs.list.kinds')}
            filters={dialogKinds.map((kind) => ({
              href: listAddress(path, input, { kind: input.kind === kind ? undefined : kind }),
              label: t(`dialogs.list.kind.${kind}`),
              current: input.kind === kind,
            }))}
          />
        )}
        {input.tag && (
          <Link href={listAddress(path, input, { tag: undefined })} prefetch={false}>
            {t('dialogs.list.withoutTag', { tag: input.tag })}
          </Link>
        )}
        <span className="ml-auto">
          <Filters
            label={t('dialogs.list.order')}
            filters={dialogOrders.map((order) => ({
              href: listAddress(path, input, { order }),
              label: t(`dialogs.list.by.${order}`),
              current: input.order === order,
            }))}
          />
        </span>
      </div>
    </>
  );
}
