/** hollow = open, full = answered, fresh = new for the reader, closed = a double bar, rest = sleeping. */
export type NoteShape = 'hollow' | 'full' | 'fresh' | 'closed' | 'rest';

const bars = { closed: ['M7 0v12', 'M11 0v12'], rest: ['M2 6h12', 'M5 6.5h6'] };

/** The state as a shape. It always stands beside its word, hence hidden from readers of the screen; without a shape it only keeps the place. */
export function NoteHead({ shape }: { shape?: NoteShape }) {
  if (!shape) return <span className="head-note" />;
  if (shape !== 'closed' && shape !== 'rest') {
    return (
      <svg className={`head-note ${shape}`} aria-hidden="true">
        <ellipse />
      </svg>
    );
  }
  const [thin, thick] = bars[shape];
  return (
    <svg className="head-note" viewBox="0 0 16 12" aria-hidden="true">
      <path d={thin} stroke="currentColor" strokeWidth="1.2" />
      <path d={thick} stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}
