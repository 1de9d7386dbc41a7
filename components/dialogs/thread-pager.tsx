import { Pager } from '@/components/ui/pager';
import type { listReplies } from '@/lib/dialogs/thread';
import type { Translator } from '@/lib/i18n/translator';

type Props = { page: Awaited<ReturnType<typeof listReplies>>; path: string; t: Translator };

/** On to the replies before and after the ones shown. */
export function ThreadPager({ page: { replies, hasEarlier, hasLater }, path, t }: Props) {
  const first = replies[0];
  const last = replies.at(-1);
  if (!first || !last || !(hasEarlier || hasLater)) return null;
  return (
    <div className="line mt-10">
      <div className="cue" />
      <div className="text">
        <Pager
          label={t('dialogs.pages')}
          newer={hasEarlier ? { href: `${path}?before=${first.branch}.${first.number}#a0`, label: t('dialogs.earlier') } : undefined}
          older={hasLater ? { href: `${path}?after=${last.branch}.${last.number}#thread`, label: t('dialogs.later') } : undefined}
        />
      </div>
    </div>
  );
}
