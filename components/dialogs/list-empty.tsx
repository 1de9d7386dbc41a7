import Link from 'next/link';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import type { ListInput } from '@/lib/dialogs/dialog-list';
import type { Translator } from '@/lib/i18n/translator';

type Props = { path: string; input: ListInput; mayStart: boolean; t: Translator };

/** A list without a row: a space that begins, or a filter that lets nothing through. */
export function ListEmpty({ path, input: { show, kind, tag, older, newer }, mayStart, t }: Props) {
  if (show === 'all' && !kind && !tag && !older && !newer) {
    const step = mayStart && (
      <LinkButton look="main" href={`${path}/dialogs/new`}>
        {t('dialogs.list.firstQuestion')}
      </LinkButton>
    );
    return (
      <Empty title={t('dialogs.list.still')} step={step}>
        {t('dialogs.list.stillLead')}
      </Empty>
    );
  }
  return (
    <p className="line mt-5">
      <span className="text muted">
        {tag ? t('dialogs.list.none.tag', { tag }) : t(`dialogs.list.none.${kind ?? show}`)}{' '}
        <Link href={path} prefetch={false}>
          {t('dialogs.list.showAll')}
        </Link>
      </span>
    </p>
  );
}
