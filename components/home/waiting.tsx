import Link from 'next/link';
import { DialogRow } from '@/components/dialogs/dialog-row';
import { Line } from '@/components/ui/line';
import type { DialogRow as Row } from '@/lib/dialogs/dialog-list';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';

/** Questions of others that wait for an answer. */
export function Waiting({ t, viewer, rows }: { t: Translator; viewer: Viewer; rows: Row[] }) {
  return (
    <section aria-labelledby="waiting">
      <Line>
        <h2 className="mb-4" id="waiting">
          {t('home.waiting')}
        </h2>
      </Line>
      <ul className="rows-list">
        {rows.map((row) => (
          <DialogRow key={row.id} row={row} viewer={viewer} showSpace />
        ))}
      </ul>
      <Line className="mt-5">
        <Link href="/questions" prefetch={false}>
          {t('home.allQuestions')}
        </Link>
      </Line>
    </section>
  );
}
