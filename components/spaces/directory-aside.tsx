import Link from 'next/link';
import { NoteHead } from '@/components/ui/note-head';
import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { Listed } from '@/lib/spaces/directory';
import { lively } from './directory-filter';

const shapes = ['hollow', 'full', 'fresh', 'closed'] as const;

export function DirectoryAside({ spaces, t, clock }: { spaces: Listed[]; t: Translator; clock: Clock }) {
  const elsewhere = lively(spaces);
  return (
    <aside className="aside" aria-label={t('spaces.directory.hints')}>
      {elsewhere.length > 0 && (
        <section>
          <h2>{t('spaces.directory.lively')}</h2>
          <ul className="rows">
            {elsewhere.map(({ slug, name, lastActivityAt }) => (
              <li key={slug}>
                <Link href={`/spaces/${slug}`} prefetch={false}>
                  {name}
                </Link>
                <br />
                <span className="muted note-text">{lastActivityAt && clock.moment(lastActivityAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('spaces.directory.notes')}</h2>
        <ul className="rows">
          {shapes.map((shape) => (
            <li key={shape} className="cluster gap-tight">
              <NoteHead shape={shape} /> {t(`spaces.directory.note.${shape}`)}
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
