'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { follow } from './line';

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
    const unfollow = follow(topic, version, (listeners) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => router.refresh(), Math.random() * Math.min(1000, listeners * 5));
    });
    return () => {
      unfollow();
      window.clearTimeout(timer);
    };
  }, [topic, version, router]);
  return null;
}
