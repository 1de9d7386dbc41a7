'use client';

import { Motif } from '@/components/people/motif';
import { NoteHead } from '@/components/ui/note-head';
import { Prose } from '@/components/ui/prose';
import type { Around, ThreadWords } from './around';
import { PostActs } from './post-acts';
import type { ThreadRow } from './thread-row';

/** Who speaks, hanging left of the words. */
export function Speaker({ row, t, isNew, small }: { row: ThreadRow; t: ThreadWords; isNew?: boolean; small?: boolean }) {
  const name = (
    <a className="name plain" href={`/people/${row.personId}`}>
      {row.name}
    </a>
  );
  const when = (
    <a className={small ? 'plain' : 'plain muted'} href={`?at=${row.number}#a${row.number}`}>
      {row.time}
      {row.edited && `, ${t('edited')}`}
    </a>
  );
  const fresh = isNew && (
    <span className="fresh-word">
      <NoteHead shape="fresh" /> {t('new')}
    </span>
  );
  if (small) {
    return (
      <div className="who">
        <Motif id={row.personId} small />
        <div>
          {name} {row.place && `${row.place}, `}
          {when} {fresh}
        </div>
      </div>
    );
  }
  return (
    <div className="who">
      <Motif id={row.personId} />
      <div>
        {name}
        {row.place}
        {row.place && (
          <>
            <span className="sep">, </span>
            <br />
          </>
        )}
        {when} {fresh}
      </div>
    </div>
  );
}

/** The words and what one can do with them. */
export function PostBody({ row, around }: { row: ThreadRow; around: Around }) {
  const { t } = around;
  if (row.trace) {
    return (
      <>
        <p className="elsewhere">{row.trace}</p>
        {row.isOwn && <PostActs row={row} around={around} />}
      </>
    );
  }
  return (
    <>
      {row.inReplyTo && (
        <p className="inreply">
          {t('inReplyTo')} <a href={`?at=${row.inReplyTo.number}#a${row.inReplyTo.number}`}>{row.inReplyTo.name}</a>
        </p>
      )}
      {row.hidden && <p className="inreply">{t('hidden')}</p>}
      <Prose html={row.html} lang={row.lang} />
      <PostActs row={row} around={around} />
    </>
  );
}
