import Link from 'next/link';
import { RowCue } from '@/components/dialogs/row-cue';
import { rowFacts } from '@/components/dialogs/row-facts';
import { Line } from '@/components/ui/line';
import { clockOf } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import type { Result } from '@/lib/search/search';
import { Marked } from './marked';

type Props = { t: Translator; viewer: Viewer; result: Result };

/** A dialog that was found: its title leads to the post where the words were said, and that post's words follow. */
export function ResultRow({ t, viewer, result: { row, title, post, more } }: Props) {
  const clock = clockOf(viewer);
  const facts = rowFacts(t, row, viewer);
  const space = `/spaces/${row.space.slug}`;
  const at = post && post.number > 0 ? `?at=${post.number}#a${post.number}` : '';
  const foreign = (lang: string) => (lang === viewer.language.slice(0, 2) ? undefined : lang);
  return (
    <li className={row.isUnread ? 'unread' : undefined}>
      <Line cue={<RowCue row={{ ...row, pinnedAt: null }} at={row.lastActivityAt} t={t} clock={clock} />}>
        <h3 lang={foreign(row.lang)}>
          <Link href={`${space}/dialogs/${row.id}${at}`} prefetch={false}>
            <Marked pieces={title} />
          </Link>
        </h3>
        {post && post.words.length > 0 && (
          <p className="quote" lang={foreign(post.lang)}>
            <Marked pieces={post.words} />
          </p>
        )}
        <p className="meta">
          {facts.by}
          {facts.joint}
          {t.rich('dialogs.row.inSpace', {
            name: row.space.name,
            space: (name) => (
              <Link href={space} prefetch={false} className="plain">
                {name}
              </Link>
            ),
          })}
          {facts.more.map((fact) => `, ${fact}`)}
          {post && post.number > 0 && `, ${t('search.reply', { name: post.author.name, when: clock.day(post.createdAt) })}`}
          {more > 0 && `, ${t('search.more', { count: more })}`}
          {facts.fresh && ' '}
          {facts.fresh && <span className="mark">{facts.fresh}</span>}
        </p>
      </Line>
    </li>
  );
}
