import Link from 'next/link';
import type { ReactNode } from 'react';
import { Line } from '@/components/ui/line';
import type { DialogRow as Row } from '@/lib/dialogs/dialog-list';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { landing } from './landing';
import { RowCue } from './row-cue';
import { rowFacts } from './row-facts';

type Props = {
  row: Row;
  viewer: Viewer;
  /** Where a list holds dialogs of several spaces. */
  showSpace?: boolean;
  /** One line of what was said, where it is about the viewer. */
  quote?: string;
  /** The time in the cue: when something last happened, unless the list is in another order. */
  at?: Date;
  /** The post the title leads to, where it is about the viewer. */
  to?: number;
  /** The last of the facts: why it stands here. */
  children?: ReactNode;
};

/** A dialog in a list: a line of state, title and facts. What is pinned is so in its own space only. */
export function DialogRow({ row, viewer, showSpace, quote, at = row.lastActivityAt, to, children }: Props) {
  const t = translator(viewer.language);
  const space = `/spaces/${row.space.slug}`;
  const facts = rowFacts(t, row, viewer);
  return (
    <li className={row.isUnread ? 'unread' : undefined}>
      <Line cue={<RowCue row={{ ...row, pinnedAt: showSpace ? null : row.pinnedAt }} at={at} t={t} clock={clockOf(viewer)} />}>
        <h3 lang={row.lang === viewer.language.slice(0, 2) ? undefined : row.lang}>
          <Link href={`${space}/dialogs/${row.id}${landing(row, to)}`} prefetch={false}>
            {row.title}
          </Link>
        </h3>
        {quote && <p className="quote">{t('dialogs.row.quote', { words: quote })}</p>}
        <p className="meta">
          {facts.by}
          {showSpace && facts.joint}
          {showSpace &&
            t.rich('dialogs.row.inSpace', {
              name: row.space.name,
              space: (name) => (
                <Link href={space} prefetch={false} className="plain">
                  {name}
                </Link>
              ),
            })}
          {facts.more.map((fact) => `, ${fact}`)}
          {children && <>, {children}</>}
          {facts.fresh && ' '}
          {facts.fresh && <span className="mark">{facts.fresh}</span>}
          {row.tags.slice(0, tagsShown).map((tag) => (
            <TagLink key={tag} href={`${space}?tag=${encodeURIComponent(tag)}`} tag={tag} />
          ))}
        </p>
      </Line>
    </li>
  );
}

const tagsShown = 3;

function TagLink({ href, tag }: { href: string; tag: string }) {
  return (
    <>
      {' '}
      <Link href={href} prefetch={false} className="tag">
        #{tag}
      </Link>
    </>
  );
}
