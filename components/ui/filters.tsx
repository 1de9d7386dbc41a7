import Link from 'next/link';
import type { Tab } from './tabs';

/** What of a list is shown, as words. */
export function Filters({ label, filters }: { label: string; filters: Tab[] }) {
  return (
    <nav className="filters" aria-label={label}>
      {filters.map((filter) => (
        <Link key={filter.href} href={filter.href} prefetch={false} aria-current={filter.current ? 'true' : undefined}>
          {filter.label}
        </Link>
      ))}
    </nav>
  );
}
