'use client';

import { useEffect, useState } from 'react';
import { follow } from '@/components/live/line';
import { type Place, Places } from './places';

const spreadMs = 1000;

/** Read by whoever moves a read mark. */
export const readEvent = 'quintet:read';

/** The viewer's spaces, whose counts keep up with what is said there and with what the viewer reads. */
export function OwnSpaces({ spaces, renderedAt }: { spaces: (Place & { id: string })[]; renderedAt: number }) {
  const [asked, setAsked] = useState<{ over: number; fresh: Record<string, string> }>();
  const ids = spaces.map(({ id }) => id).join();

  useEffect(() => {
    let timer: number | undefined;
    const ask = async () => {
      const answer = await fetch('/api/unread').catch(() => undefined);
      if (answer?.ok) setAsked({ over: renderedAt, fresh: await answer.json() });
    };
    const soon = (listeners = 1) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, Math.random() * Math.min(spreadMs, listeners * 5));
    };
    const read = () => soon();
    window.addEventListener(readEvent, read);
    const unfollow = ids ? ids.split(',').map((id) => follow(`space:${id}`, renderedAt, soon)) : [];
    return () => {
      window.removeEventListener(readEvent, read);
      window.clearTimeout(timer);
      for (const end of unfollow) end();
    };
  }, [ids, renderedAt]);

  const fresh = asked?.over === renderedAt ? asked.fresh : undefined;
  return <Places places={fresh ? spaces.map((space) => ({ ...space, fresh: fresh[space.href.split('/').at(-1) ?? ''] })) : spaces} />;
}
