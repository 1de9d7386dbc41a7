'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { follow, isSending } from './line';

const crowdMs = 1000;
const perListenerMs = 5;
const afterOwnMs = 100;
const patienceMs = 5000;

type Props = {
  /** What this page shows: `dialog:ID`, `space:ID`. */
  topic: string;
  /** The version it shows; news up to it is no news. */
  version: number;
};

/** Reads the page again when what it shows has changed. A crowd spreads over a second; few hear at once. */
export function Live({ topic, version }: Props) {
  const router = useRouter();
  useEffect(() => {
    let timer: number | undefined;
    const readAgain = () => {
      if (isSending()) timer = window.setTimeout(readAgain, afterOwnMs);
      else router.refresh();
    };
    let asked = { version: -1, at: 0 };
    const unfollow = follow(topic, version, (listeners, heard = Number.POSITIVE_INFINITY) => {
      // While the page is being read again, the same news may be told once more.
      if (heard <= asked.version && Date.now() - asked.at < patienceMs) return;
      asked = { version: heard, at: Date.now() };
      window.clearTimeout(timer);
      timer = window.setTimeout(readAgain, Math.random() * Math.min(crowdMs, listeners * perListenerMs));
    });
    return () => {
      unfollow();
      window.clearTimeout(timer);
    };
  }, [topic, version, router]);
  return null;
}
