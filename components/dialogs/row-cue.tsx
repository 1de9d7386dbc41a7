import { NoteHead, type NoteShape } from '@/components/ui/note-head';
import type { DialogRow } from '@/lib/dialogs/dialog-list';
import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import { openSince } from './open-since';

type Props = { row: DialogRow; at: Date; t: Translator; clock: Clock };

/** The state of a dialog as a note, and since when. */
export function RowCue({ row, at, t, clock }: Props) {
  return (
    <>
      <NoteHead shape={shapeOf(row)} />
      <span>
        {row.pinnedAt ? (
          t('dialogs.row.pinned')
        ) : isOpen(row) ? (
          <>
            {t('dialogs.row.open')} <br />
            <time dateTime={row.createdAt.toISOString()} title={clock.full(row.createdAt)}>
              {openSince(t, row.createdAt)}
            </time>
          </>
        ) : (
          <time dateTime={at.toISOString()} title={clock.full(at)}>
            {clock.brief(at)}
          </time>
        )}
      </span>
    </>
  );
}

/** What waits for the reader outweighs the yellow of what is new: the count beside the title says that too. */
function shapeOf(row: DialogRow): NoteShape | undefined {
  if (row.closedAt) return 'closed';
  if (isOpen(row)) return 'hollow';
  if (row.isUnread) return 'fresh';
  if (row.questionState === 'answered') return 'full';
}

function isOpen({ questionState, closedAt }: DialogRow) {
  return !closedAt && (questionState === 'open' || questionState === 'unanswered');
}
