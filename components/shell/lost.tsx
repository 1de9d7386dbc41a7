'use client';

import { useContext } from 'react';
import { Cover } from '@/components/ui/cover';
import { LinkButton } from '@/components/ui/link-button';
import { Stave, StaveRest, staveLine } from '@/components/ui/stave';
import { Frame } from './frame';
import { Logo } from './logo';

type Props = Record<'title' | 'lead' | 'foot' | 'home' | 'spaces', string>;

/** A page that is not there, or not for whoever asks. Within the frame, which still stands, it is no page of its own. */
export function Lost({ foot, ...words }: Props) {
  if (useContext(Frame)) {
    return (
      <div className="lost">
        <Pause {...words} />
        <p className="lost-text muted note-text">{foot}</p>
      </div>
    );
  }
  return (
    <Cover className="lost" head={<Logo />} foot={<span>{foot}</span>}>
      <Pause {...words} />
    </Cover>
  );
}

function Pause({ title, lead, home, spaces }: Omit<Props, 'foot'>) {
  return (
    <>
      {/* In the browser Next forgets a page's title once the page turns out to be lost. */}
      <title>{`${title} – Quintet`}</title>
      <Stave height={220} gap={36}>
        <StaveRest x="50%" y={staveLine(220, 36, 1)} size={2} />
      </Stave>
      <div className="lost-text">
        <p className="muted mb-2">404</p>
        <h1>{title}</h1>
        <p className="lead mt-5">{lead}</p>
        <div className="cluster mt-7">
          <LinkButton look="main" href="/">
            {home}
          </LinkButton>
          <LinkButton href="/spaces">{spaces}</LinkButton>
        </div>
      </div>
    </>
  );
}
