import type { ReactNode } from 'react';
import { Line } from '@/components/ui/line';
import { Pager } from '@/components/ui/pager';
import type { listReplies } from '@/lib/dialogs/thread';
import type { Translator } from '@/lib/i18n/translator';

type Props = { page: Awaited<ReturnType<typeof listReplies>>; path: string; t: Translator };

/** Above the replies shown: back to those before them. */
export function EarlierReplies({ page: { replies, hasEarlier }, path, t }: Props) {
  const first = replies[0];
  if (!first || !hasEarlier) return null;
  return (
    <Way>
      <Pager
        label={t('dialogs.earlier')}
        newer={{ href: `${path}?before=${first.branch}.${first.number}#thread`, label: t('dialogs.earlier') }}
      />
    </Way>
  );
}

/** Below them: on to those that follow. */
export function LaterReplies({ page: { replies, hasLater }, path, t }: Props) {
  const last = replies.at(-1);
  if (!last || !hasLater) return null;
  return (
    <Way>
      <Pager label={t('dialogs.later')} older={{ href: `${path}?after=${last.branch}.${last.number}#thread`, label: t('dialogs.later') }} />
    </Way>
  );
}

function Way({ children }: { children: ReactNode }) {
  return <Line className="mt-10">{children}</Line>;
}
