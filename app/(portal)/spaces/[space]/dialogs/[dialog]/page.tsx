import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { Closing } from '@/components/dialogs/closing';
import { DialogAside } from '@/components/dialogs/dialog-aside';
import { DialogTop } from '@/components/dialogs/dialog-top';
import { Score } from '@/components/dialogs/score';
import { Thread } from '@/components/dialogs/thread';
import { EarlierReplies, LaterReplies } from '@/components/dialogs/thread-pager';
import { threadRow } from '@/components/dialogs/thread-row';
import { Live } from '@/components/live/live';
import { getDialog } from '@/lib/dialogs/dialogs';
import { listGuestsReading } from '@/lib/dialogs/guests';
import { whyNotChooseBest, whyNotClose, whyNotReact, whyNotReply } from '@/lib/dialogs/policy';
import { listScoreNotes } from '@/lib/dialogs/score';
import { layOutScore } from '@/lib/dialogs/score-layout';
import { getReply, listOwnReactions, listReplies, pageSize } from '@/lib/dialogs/thread';
import { windowOf } from '@/lib/dialogs/window';
import { inWords } from '@/lib/i18n/message';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';

/** Asked by the page and by its title, read once. */
const read = cache(getDialog);

type Props = PageProps<'/spaces/[space]/dialogs/[dialog]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [viewer, { dialog: dialogId }] = await Promise.all([requireViewer(), params]);
  return { title: (await read(viewer, dialogId))?.title };
}

export default async function DialogPage({ params, searchParams }: Props) {
  const [viewer, { space, dialog: dialogId }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const dialog = await read(viewer, dialogId);
  if (!dialog) notFound();
  const path = `/spaces/${dialog.space.slug}/dialogs/${dialog.id}`;
  if (space !== dialog.space.slug) redirect(path);

  // What fits on one page is never cut, wherever a link leads.
  const window = dialog.lastNumber > pageSize ? windowOf(query) : {};
  const [page, own, notes, best, guests] = await Promise.all([
    listReplies(viewer, dialog.id, window),
    listOwnReactions(viewer, dialog.id),
    listScoreNotes(viewer, dialog.id),
    dialog.bestReplyId ? getReply(viewer, dialog.id, dialog.bestReplyId) : undefined,
    listGuestsReading(dialog),
  ]);
  const t = translator(viewer.language);
  const clock = clockOf(viewer);
  const now = new Date();
  const around = { viewer, dialog, own, t, clock, now };
  const newCount = dialog.readTo < 0 ? 0 : dialog.lastNumber - dialog.readTo;
  const shown = new Set(page.replies.map(({ number }) => number));
  const opening = {
    group: dialog.author.kind === 'guest' ? null : (dialog.author.department ?? ''),
    at: dialog.createdAt,
    count: 1,
    first: 0,
    last: 0,
    name: dialog.author.name,
    hasBest: false,
  };

  return (
    <article>
      <DialogTop dialog={dialog} path={path} newCount={newCount} t={t} />
      <div className="sheet">
        <div>
          {notes.length > 0 && (
            <Score
              score={layOutScore(opening, notes, clock.key)}
              readTo={dialog.readTo}
              t={t}
              clock={clock}
              hrefOf={(number) => (number === 0 || shown.has(number) ? `#a${number}` : `${path}?at=${number}#a${number}`)}
            />
          )}
          <Thread
            dialogId={dialog.id}
            spaceId={dialog.space.id}
            path={path}
            viewerId={viewer.id}
            viewerName={viewer.name}
            opening={threadRow(dialog, around)}
            best={best && threadRow(best, around)}
            rows={page.replies.map((reply) => threadRow(reply, around))}
            readTo={dialog.readTo}
            since={dialog.readAt ? t('dialogs.since', { when: clock.moment(dialog.readAt, now) }) : undefined}
            whyNotReact={inWords(t, whyNotReact(dialog))}
            whyNotReply={inWords(t, whyNotReply(dialog))}
            mayReply={!whyNotReply(dialog)}
            mayChooseBest={!whyNotChooseBest(viewer, dialog)}
            joins={!dialog.role}
            guests={guests.length > 0 ? guests.map(({ name }) => name).join(', ') : undefined}
            earlier={<EarlierReplies page={page} path={path} t={t} />}
            later={<LaterReplies page={page} path={path} t={t} />}
            closing={
              dialog.closedAt && (
                <Closing
                  dialogId={dialog.id}
                  who={dialog.closedBy ? t('dialogs.closedBy', { name: dialog.closedBy }) : t('dialogs.closedAlone')}
                  when={clock.moment(dialog.closedAt, now)}
                  heading={t('dialogs.outcome')}
                  outcome={dialog.outcome ?? t('dialogs.noOutcome')}
                  reopenLabel={whyNotClose(viewer, dialog) ? undefined : t('dialogs.reopen')}
                />
              )
            }
          />
          <Live topic={`dialog:${dialog.id}`} version={dialog.version} />
        </div>
        <DialogAside viewer={viewer} dialog={dialog} notes={notes} path={path} newCount={newCount} t={t} clock={clock} now={now} />
      </div>
    </article>
  );
}
