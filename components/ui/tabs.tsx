import Link from 'next/link';
import type { ReactNode } from 'react';

export type Tab = { href: string; label: ReactNode; current?: boolean };

/** The parts of a place. They are pages, so they are links: a tab can be sent to somebody. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} prefetch={false} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
