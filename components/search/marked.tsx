import type { Piece } from '@/lib/search/snippet';

/** A text with what was asked for marked in it. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, hit }, index) =>
    hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text keep their order
      <mark key={index} className="hit">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
