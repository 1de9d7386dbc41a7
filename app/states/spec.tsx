import type { ReactNode } from 'react';

export function Spec({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="spec line" aria-label={title}>
      <div className="cue">
        <h2>{title}</h2>
        {note && <p className="mt-1">{note}</p>}
      </div>
      <div className="text">{children}</div>
    </section>
  );
}
