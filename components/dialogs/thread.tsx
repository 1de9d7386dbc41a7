'use client';

import { Fragment, type ReactNode, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Around, ThreadWords } from './around';
import { Composer } from './composer';
import { PostBody, Speaker } from './post';
import type { ThreadRow } from './thread-row';
import { useReading } from './use-reading';

type Props = Omit<Around, 'answer' | 'bestNumber' | 't'> & {
  opening: ThreadRow;
  best?: ThreadRow;
  rows: ThreadRow[];
  viewerName: string;
  /** The read mark when the page was opened; -1 for a first visit. */
  readTo: number;
  /** "Neu seit deinem letzten Besuch, gestern 17:05" */
  since?: string;
  whyNotReply?: string;
  joins: boolean;
  guests?: string;
  /** On to the replies before and after the ones shown, and the final bar. */
  earlier?: ReactNode;
  later?: ReactNode;
  closing?: ReactNode;
};

/** A dialog's words, from its opening to the composer: one component fed lean rows, which is what makes the page quick. */
export function Thread({
  opening,
  best,
  rows,
  readTo: readToNow,
  since,
  viewerName,
  whyNotReply,
  joins,
  guests,
  earlier,
  later,
  closing,
  ...given
}: Props) {
  const t = useTranslations('thread');
  // What was new when the page was opened stays marked until it is left, though the mark has moved on.
  const [readTo] = useState(readToNow);
  const [answering, setAnswering] = useState<ThreadRow | undefined>();
  const answer = useCallback((row: ThreadRow) => setAnswering(row), []);
  useReading(given.dialogId, rows);

  const around: Around = { ...given, bestNumber: best?.number, answer, t };
  const isNew = (row: ThreadRow) => readTo >= 0 && row.number > readTo && !row.isOwn;
  const firstNew = rows.find(isNew)?.number;
  const composerFor = (row: ThreadRow) =>
    answering?.number === row.number && (
      <Composer
        key={row.number}
        {...given}
        to={row}
        joins={joins}
        viewerName={viewerName}
        whyNot={whyNotReply}
        onDone={() => setAnswering(undefined)}
      />
    );
  const sinceBefore = (row: ThreadRow | undefined) =>
    row && row.number === firstNew && since ? (
      <li className="since-row">
        <p className="since" id="new">
          <span className="mark">{since}</span>
        </p>
      </li>
    ) : null;

  return (
    <>
      <section className="post line" id="a0" aria-label={t('opening')}>
        <div className="cue">
          <Speaker row={opening} t={t} />
        </div>
        <div className="text">
          <PostBody row={opening} around={around} />
          {composerFor(opening)}
        </div>
      </section>
      {best && (
        <section className="best post line" aria-labelledby="best">
          <div className="cue">
            <Speaker row={best} t={t} isNew={isNew(best)} />
          </div>
          <div className="text">
            <p className="best-label" id="best">
              <Fermata /> {t('bestAnswer')}
            </p>
            <PostBody row={best} around={around} />
            {composerFor(best)}
          </div>
        </section>
      )}
      {earlier}
      {rows.length > 0 && (
        <ol className="thread" id="thread" aria-label={t('label')}>
          {branchesOf(rows).map(({ head, answers, branch }) => (
            <Fragment key={branch}>
              {sinceBefore(head)}
              <li className="post line" id={head && `a${head.number}`}>
                <div className="cue">{head && head.number !== best?.number && <Speaker row={head} t={t} isNew={isNew(head)} />}</div>
                <div className="text">
                  {head && (head.number === best?.number ? <Elsewhere row={head} t={t} /> : <PostBody row={head} around={around} />)}
                  {answers.length > 0 && (
                    <ol className="answers">
                      {answers.map((row) => (
                        <Fragment key={row.number}>
                          {sinceBefore(row)}
                          <li className="post" id={`a${row.number}`}>
                            {row.number === best?.number ? (
                              <Elsewhere row={row} t={t} />
                            ) : (
                              <>
                                <Speaker row={row} t={t} isNew={isNew(row)} small />
                                <PostBody row={row} around={around} />
                                {composerFor(row)}
                              </>
                            )}
                          </li>
                        </Fragment>
                      ))}
                    </ol>
                  )}
                  {head && head.number !== best?.number && composerFor(head)}
                </div>
              </li>
            </Fragment>
          ))}
        </ol>
      )}
      {later}
      {closing}
      <Composer {...given} joins={joins} viewerName={viewerName} whyNot={whyNotReply} guests={guests} />
    </>
  );
}

/** At the best answer's old place one line points up to it. */
function Elsewhere({ row, t }: { row: ThreadRow; t: ThreadWords }) {
  return (
    <p className="elsewhere">
      {t('answeredHere', { name: row.name })} <a href="#best">{t('asBestAbove')}</a>.
    </p>
  );
}

/** "Rest here." */
function Fermata() {
  return (
    <svg viewBox="0 0 20 12" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" aria-hidden="true">
      <path d="M2 11a8 8 0 0 1 16 0" />
      <circle cx="10" cy="9.5" r="1.6" fill="currentColor" stroke="none" />
    </svg>
  );
}

/** A page may begin within a branch, whose head then stands on an earlier page. */
function branchesOf(rows: ThreadRow[]) {
  const branches: { branch: number; head?: ThreadRow; answers: ThreadRow[] }[] = [];
  for (const row of rows) {
    const open = branches.at(-1);
    if (row.number === row.branch) branches.push({ branch: row.branch, head: row, answers: [] });
    else if (open?.branch === row.branch) open.answers.push(row);
    else branches.push({ branch: row.branch, answers: [row] });
  }
  return branches;
}
