import type { ReactNode } from 'react';
import { Line } from './line';
import { Stave, StaveRest, staveLine } from './stave';

/** Where there is nothing yet: a rest, a sentence and the next step. */
export function Empty({ title, children, step }: { title: string; children?: ReactNode; step?: ReactNode }) {
  return (
    <section>
      <Line>
        <Stave height={104} gap={16}>
          <StaveRest x="8%" y={staveLine(104, 16, 1)} />
        </Stave>
        <h2 className="mt-5">{title}</h2>
        {children && <p className="lead mt-3">{children}</p>}
        {step && <div className="cluster mt-7">{step}</div>}
      </Line>
    </section>
  );
}
