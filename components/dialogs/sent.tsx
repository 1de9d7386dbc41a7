import Link from 'next/link';
import type { ReactNode } from 'react';

/** The way to what was sent, for browsers without scripts; the others are already on it. */
export function Sent({ path, children }: { path?: string; children: ReactNode }) {
  if (!path) return null;
  return (
    <p className="mt-3" role="status">
      <Link href={path}>{children}</Link>
    </p>
  );
}
