import Link from 'next/link';

/** The way here, without the page itself. */
export function Crumbs({ label, crumbs }: { label: string; crumbs: { href: string; label: string }[] }) {
  return (
    <nav aria-label={label}>
      <ol className="crumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <Link href={crumb.href} prefetch={false}>
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
