import Link from 'next/link';
import type { ReactNode } from 'react';

type Way = { href: string; label: ReactNode };

/** Newer and older; `children` says where in the list one is. A list without more ends with a sentence instead. */
export function Pager({ label, newer, older, children }: { label: string; newer?: Way; older?: Way; children?: ReactNode }) {
  return (
    <nav className="pager" aria-label={label}>
      {newer && (
        <Link href={newer.href} prefetch={false} rel="prev">
          {newer.label}
        </Link>
      )}
      {children && <span className="muted">{children}</span>}
      {older && (
        <Link href={older.href} prefetch={false} rel="next">
          {older.label}
        </Link>
      )}
    </nav>
  );
}
