import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { shorten } from './mention-names';
import { compare } from './words-diff';

type Version = { title: string; when: string; words: string; step: ReactNode };
type Props = { before: string; mine: Version; theirs: Version };

/** Two versions of one text beside each other, each with what it changes. */
export function Versions({ before, mine, theirs }: Props) {
  const t = useTranslations('composer.edit');
  return (
    <div className="line">
      <p className="cue">{t.rich('key', { ins: (words) => <ins>{words}</ins>, del: (words) => <del>{words}</del> })}</p>
      <div className="text versions changed">
        <One before={before} {...mine} />
        <One before={before} {...theirs} />
      </div>
    </div>
  );
}

function One({ before, title, when, words, step }: Version & { before: string }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p className="meta">{when}</p>
      <p className="prose whitespace-pre-wrap">
        {compare(readable(before), readable(words)).map((piece, index) => {
          // The pieces of one comparison never change places.
          const key = `${index}${piece.kind}`;
          if (piece.kind === 'same') return <span key={key}>{piece.words}</span>;
          return piece.kind === 'added' ? <ins key={key}>{piece.words}</ins> : <del key={key}>{piece.words}</del>;
        })}
      </p>
      <div className="mt-5">{step}</div>
    </section>
  );
}

/** Mentions as names. */
function readable(source: string) {
  return shorten(source, new Map());
}
