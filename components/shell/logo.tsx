import Link from 'next/link';

/** One note on five lines, and the name. */
export function Logo({ name = 'Quintet' }: { name?: string }) {
  return (
    <Link className="logo" href="/" prefetch={false}>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <path d="M2 6.5h24M2 10.5h24M2 14.5h24M2 18.5h24M2 22.5h24" />
        <ellipse cx="17" cy="12.5" rx="4.6" ry="3.3" transform="rotate(-22 17 12.5)" />
      </svg>
      <span>{name}</span>
    </Link>
  );
}
