import type { ReactNode } from 'react';

type Props = {
  title: ReactNode;
  /** Crumbs, above the title. */
  way?: ReactNode;
  lead?: ReactNode;
  /** Hangs left of the title; on the phone it comes after the lead, or before everything with `cueFirst`. */
  cue?: ReactNode;
  cueFirst?: boolean;
  /** Status, buttons. */
  children?: ReactNode;
};

/** The head of a page and its only h1. */
export function PageTop({ title, way, lead, cue, cueFirst, children }: Props) {
  return (
    <header className={cueFirst ? 'top line first' : 'top line'}>
      <div className="cue">{cue}</div>
      <div className="text">
        {way}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </div>
    </header>
  );
}
