import type { ReactNode } from 'react';

/** A hanging cue and its text: the reading edge never moves. */
export function Line({ cue, className, children }: { cue?: ReactNode; className?: string; children: ReactNode }) {
  return (
    <div className={className ? `line ${className}` : 'line'}>
      <div className="cue">{cue}</div>
      <div className="text">{children}</div>
    </div>
  );
}
