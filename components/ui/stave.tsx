import type { ReactNode } from 'react';
import type { NoteShape } from './note-head';

type Props = {
  height: number;
  /** Pixels from line to line. */
  gap: number;
  /** A sentence, where the stave shows something; without one it is decoration. */
  label?: string;
  className?: string;
  /** The middle line has snapped. */
  snapped?: boolean;
  children?: ReactNode;
};

/** Five lines as wide as there is room. Drawn without viewBox (x in per cent, y in pixels), so notes keep their size and no inline style is needed. */
export function Stave({ height, gap, label, className, snapped, children }: Props) {
  const lines = [0, 1, 2, 3, 4].map((line) => staveLine(height, gap, line)).filter((_, line) => !(snapped && line === 2));
  const middle = height / 2;
  return (
    <svg
      className={['stave', !label && 'wide-stave', className].filter(Boolean).join(' ')}
      height={height}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {lines.map((y) => (
        <line key={y} x1="0" x2="100%" y1={y} y2={y} />
      ))}
      {snapped && (
        <>
          <line x1="0" x2="46%" y1={middle} y2={middle} />
          <svg x="46%" y={middle} overflow="visible" aria-hidden="true">
            <path className="curl" d="M0 0C26 0 40-6 44-18S34-34 28-24 40 0 58 6" />
          </svg>
          <svg x="66%" y={middle} overflow="visible" aria-hidden="true">
            <path className="curl" d="M0 0C-22 0-38 8-40 20S-28 36-24 26-34 4-50-8" />
          </svg>
          <line x1="66%" x2="100%" y1={middle} y2={middle} />
        </>
      )}
      {children}
    </svg>
  );
}

/** Where a line of a stave lies, counted from the top. */
export function staveLine(height: number, gap: number, line: number) {
  return height / 2 + (line - 2) * gap;
}

/** A note on a stave; size 1 is the small one of the score. */
export function StaveNote({ x, y, shape, size = 1, lands }: { x: string; y: number; shape: NoteShape; size?: number; lands?: boolean }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <ellipse className={lands ? `${shape} note-lands` : shape} rx={7 * size} ry={4.9 * size} transform="rotate(-22)" />
    </svg>
  );
}

/** A whole rest, hanging from its line. */
export function StaveRest({ x, y, size = 1 }: { x: string; y: number; size?: number }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <rect className="full" x={-7.5 * size} width={15 * size} height={8 * size} />
    </svg>
  );
}
