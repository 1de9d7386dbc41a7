import { placeOf } from '@/components/people/place-of';
import type { DialogRow } from '@/lib/dialogs/dialog-list';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';

/** What a list says about a dialog, in words: how it came out, or else who began it. */
export function rowFacts(t: Translator, row: DialogRow, viewer: Viewer) {
  const by = row.outcome ? t('dialogs.row.closedWith', { outcome: row.outcome.replace(/\.$/, '') }) : byLine(t, row, viewer);
  return {
    by,
    /** Before "in" a space: after a sentence or a department a mere space would misread. */
    joint: row.outcome || by.includes(', ') ? ', ' : ' ',
    more: more(t, row),
    fresh: fresh(t, row),
  };
}

/** Nobody needs to be told their own department, nor that of the space they are in. */
function byLine(t: Translator, { kind, author, space }: DialogRow, viewer: Viewer) {
  if (author.id === viewer.id) return t(`dialogs.row.yours.${kind}`);
  const by = t(`dialogs.row.by.${kind}`, { name: author.name });
  const place = placeOf(t, author);
  return place === '' || place === space.name ? by : `${by}, ${place}`;
}

function more(t: Translator, row: DialogRow) {
  const { questionState, answeredBy, closedAt, outcome, replyCount, kind, agreeCount } = row;
  return [
    closedAt && !outcome && t('dialogs.row.closed'),
    questionState === 'answered' && answeredBy && !outcome && t('dialogs.row.answeredBy', { name: answeredBy }),
    questionState === 'answered' && !answeredBy && !closedAt && t('dialogs.row.answered'),
    questionState === 'unanswered' && !closedAt && t('dialogs.row.unanswered'),
    replyCount > 0 && t('dialogs.row.replies', { count: replyCount }),
    kind === 'idea' && agreeCount > 0 && t('dialogs.row.voices', { count: agreeCount }),
  ].filter((fact) => typeof fact === 'string');
}

function fresh(t: Translator, { isUnread, newCount }: DialogRow) {
  if (!isUnread) return;
  return newCount ? t('dialogs.fresh', { count: newCount }) : t('dialogs.row.fresh');
}
