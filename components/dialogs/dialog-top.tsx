import { Crumbs } from '@/components/ui/crumbs';
import { NoteHead, type NoteShape } from '@/components/ui/note-head';
import { PageTop } from '@/components/ui/page-top';
import type { Dialog } from '@/lib/dialogs/dialogs';
import type { Translator } from '@/lib/i18n/translator';

type Props = { dialog: Dialog; path: string; newCount: number; t: Translator };

/** Title and state of a dialog. */
export function DialogTop({ dialog, path, newCount, t }: Props) {
  const crumbs = [
    { href: '/spaces', label: t('dialogs.spaces') },
    { href: `/spaces/${dialog.space.slug}`, label: dialog.space.name },
  ];
  const { shape, words } = stateOf(dialog, t);
  return (
    <PageTop way={<Crumbs label={t('dialogs.way')} crumbs={crumbs} />} title={<span lang={dialog.lang}>{dialog.title}</span>}>
      <p className="status">
        <span>
          {shape && <NoteHead shape={shape} />}
          {words}
        </span>
        <span>{t('dialogs.replies', { count: dialog.replyCount })}</span>
        {dialog.pinnedAt && <span>{t('dialogs.state.pinned')}</span>}
        {newCount > 0 && (
          <a href={`${path}?at=${dialog.readTo + 1}#new`}>
            <span className="mark">{t('dialogs.fresh', { count: newCount })}</span>
          </a>
        )}
      </p>
    </PageTop>
  );
}

function stateOf({ kind, closedAt, questionState }: Dialog, t: Translator): { shape?: NoteShape; words: string } {
  const named = t(`dialogs.kind.${kind}`);
  const withState = (state: 'answered' | 'open' | 'unanswered' | 'closed') =>
    t('dialogs.state.kindAndState', { kind: named, state: t(`dialogs.state.${state}`) });
  if (closedAt) return { shape: 'closed', words: withState('closed') };
  if (!questionState) return { words: named };
  return { shape: questionState === 'answered' ? 'full' : 'hollow', words: withState(questionState) };
}
