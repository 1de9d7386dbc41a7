'use client';

/** A note as it travels to the browser. */
export type NoteRow = {
  /** In per cent and pixels. */
  x: number;
  y: number;
  href: string;
  /** Who said it and when. */
  label: string;
  isNew?: true;
  hasBest?: true;
  /** Under the five lines, on one of its own. */
  isBelow?: true;
};

/** The notes of a score, fed lean rows for the same reason as the thread: elements of the server would travel twice. */
export function ScoreNotes({ notes }: { notes: NoteRow[] }) {
  return notes.map(({ x, y, href, label, isNew, hasBest, isBelow }) => (
    <a key={`${y} ${href}`} href={href}>
      <title>{label}</title>
      <svg x={`${x}%`} y={y} aria-hidden="true">
        {isBelow && <line className="ledger" x1="-13" x2="13" />}
        <rect />
        {hasBest && <path className="fermata" d="M-5.600-9.300a5.600 5.600 0 0 1 11.200 0M0-10.400v.01" />}
        <ellipse className={isNew ? 'fresh' : 'full'} />
      </svg>
    </a>
  ));
}
