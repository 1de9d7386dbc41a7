import Link from 'next/link';
import { Line } from '@/components/ui/line';
import { NoteHead, type NoteShape } from '@/components/ui/note-head';
import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { listDialogsBegunBy } from '@/lib/people/profile';

type Begun = Awaited<ReturnType<typeof listDialogsBegunBy>>[number];

/** What somebody began, in a line of their profile. */
export function BegunDialog({ t, clock, language, dialog }: { t: Translator; clock: Clock; language: string; dialog: Begun }) {
  return (
    <li>
      <Line
        cue={
          <>
            <NoteHead shape={shapeOf(dialog)} />
            <time dateTime={dialog.createdAt.toISOString()} title={clock.full(dialog.createdAt)}>
              {clock.brief(dialog.createdAt)}
            </time>
          </>
        }
      >
        <h3 lang={language.startsWith(dialog.lang) ? undefined : dialog.lang}>
          <Link href={`/spaces/${dialog.slug}/dialogs/${dialog.id}`} prefetch={false}>
            {dialog.title}
          </Link>
        </h3>
        <p className="meta">{t('people.kindIn', { kind: t(`dialogs.kind.${dialog.kind}`), space: dialog.space })}</p>
      </Line>
    </li>
  );
}

function shapeOf({ closedAt, questionState }: Begun): NoteShape | undefined {
  if (closedAt) return 'closed';
  if (questionState === 'answered') return 'full';
  return questionState ? 'hollow' : undefined;
}
