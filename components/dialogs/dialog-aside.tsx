import type { Dialog } from '@/lib/dialogs/dialogs';
import { whyNotClose, whyNotDelete, whyNotEdit, whyNotPin } from '@/lib/dialogs/policy';
import type { ScoreNote } from '@/lib/dialogs/score';
import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { Tend } from './tend';

type Props = { viewer: Viewer; dialog: Dialog; notes: ScoreNote[]; path: string; newCount: number; t: Translator; clock: Clock; now: Date };

/** Beside a dialog: how it stands, what is in it for the viewer, its tags, and how it is tended. */
export function DialogAside({ viewer, dialog, notes, path, newCount, t, clock, now }: Props) {
  const may = {
    close: !dialog.closedAt && !whyNotClose(viewer, dialog),
    pin: !whyNotPin(viewer, dialog),
    edit: !whyNotEdit(viewer, dialog, dialog),
    remove: !whyNotDelete(viewer, dialog, dialog),
  };
  return (
    <aside className="aside" aria-label={t('dialogs.aside.label')}>
      <section>
        <h2>{t('dialogs.aside.standing')}</h2>
        <ul className="rows">
          {standing({ dialog, notes, t, clock, now }).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {newCount > 0 && (
        <section>
          <h2>{t('dialogs.aside.forYou')}</h2>
          <p>
            <a href={`${path}?at=${dialog.readTo + 1}#new`}>{t('dialogs.aside.toNew')}</a>
          </p>
        </section>
      )}
      {dialog.tags.length > 0 && (
        <section>
          <h2>{t('dialogs.aside.tags')}</h2>
          <p className="tags">
            {dialog.tags.map((tag) => (
              <a className="tag" key={tag} href={`/spaces/${dialog.space.slug}?tag=${encodeURIComponent(tag)}`}>
                #{tag}
              </a>
            ))}
          </p>
        </section>
      )}
      {Object.values(may).some(Boolean) && (
        <section>
          <h2>{t('dialogs.aside.tend')}</h2>
          <Tend
            dialogId={dialog.id}
            path={path}
            spacePath={`/spaces/${dialog.space.slug}`}
            isPinned={dialog.pinnedAt !== null}
            may={may}
            words={tendWords(t)}
          />
        </section>
      )}
    </aside>
  );
}

/** Sentences before figures. */
function standing({ dialog, notes, t, clock, now }: Pick<Props, 'dialog' | 'notes' | 't' | 'clock' | 'now'>) {
  const groups = new Set(notes.map(({ group }) => group).filter((group) => group !== null));
  groups.add(dialog.author.department ?? '');
  const waited = (dialog.firstAnswerAt ?? now).getTime() - dialog.createdAt.getTime();
  const waits = dialog.kind === 'question' && !dialog.firstAnswerAt && !dialog.closedAt;
  return [
    t('dialogs.replies', { count: dialog.replyCount }),
    groups.size > 1 && t('dialogs.aside.groups', { count: groups.size }),
    dialog.firstAnswerAt && t('dialogs.aside.firstAnswer', { duration: clock.duration(waited) }),
    waits && t('dialogs.aside.waiting', { duration: clock.duration(waited) }),
    dialog.guestsMayRead && dialog.space.visibility === 'guests' && t('dialogs.aside.guestsRead'),
  ].filter((sentence) => typeof sentence === 'string');
}

function tendWords(t: Translator) {
  return {
    close: t('dialogs.close'),
    closeTitle: t('dialogs.closeTitle'),
    closeOutcome: t('dialogs.closeOutcome'),
    closeHelp: t('dialogs.closeHelp'),
    closeYes: t('dialogs.closeYes'),
    closeNo: t('dialogs.closeNo'),
    pin: t('dialogs.pin'),
    unpin: t('dialogs.unpin'),
    editOpening: t('dialogs.editOpening'),
    deleteDialog: t('dialogs.deleteDialog'),
    deleteTitle: t('dialogs.deleteTitle'),
    deleteText: t('dialogs.deleteText'),
    deleteYes: t('dialogs.deleteYes'),
    deleteNo: t('dialogs.deleteNo'),
  };
}
