import type { ReactNode } from 'react';

/** A page without the frame: sign-in, set-up, what is not there, what broke. */
export function Cover({ head, foot, className, children }: { head?: ReactNode; foot?: ReactNode; className: string; children: ReactNode }) {
  return (
    <div className="cover">
      <header>{head}</header>
      <main className={className}>{children}</main>
      <footer className="foot">{foot}</footer>
    </div>
  );
}
