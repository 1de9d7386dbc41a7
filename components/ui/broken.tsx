import type { ReactNode } from 'react';
import { Button } from './button';
import { Stave } from './stave';

type Props = {
  /** The number under which the fault stands in the log, and when it was. */
  number?: ReactNode;
  title: string;
  lead: ReactNode;
  again: string;
  home: string;
  /** Whom to tell. */
  foot: ReactNode;
  retry: () => void;
};

/** Something broke that was not the reader's doing. The way home is a full load, since the program in the page may be what broke. */
export function Broken({ number, title, lead, again, home, foot, retry }: Props) {
  return (
    <div className="lost">
      <Stave height={220} gap={36} snapped />
      <div className="lost-text">
        {number && <p className="muted mb-2">{number}</p>}
        <h1>{title}</h1>
        <p className="lead mt-5">{lead}</p>
        <div className="cluster mt-7">
          <Button look="main" onClick={retry}>
            {again}
          </Button>
          <a className="button" href="/">
            {home}
          </a>
        </div>
        <p className="note-text muted mt-7">{foot}</p>
      </div>
    </div>
  );
}
