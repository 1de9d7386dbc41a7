'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Icon, type IconName } from '@/components/ui/icon';

export type Place = {
  href: string;
  label: string;
  /** "3 neu", already in words. */
  fresh?: string;
  icon?: IconName;
};

/** Links that know where one is: `page` on the place itself, `true` on what it lies in. */
export function Places({ places }: { places: Place[] }) {
  const path = usePathname();
  return places.map(({ href, label, fresh, icon }) => (
    <li key={href}>
      <Link href={href} prefetch={false} aria-current={standing(path, href)} onClick={closeMenu}>
        {icon && <Icon name={icon} />}
        {label}
        {fresh && (
          <span className="count note-text">
            <span className="mark">{fresh}</span>
          </span>
        )}
      </Link>
    </li>
  ));
}

function standing(path: string, href: string) {
  if (path === href) return 'page';
  return href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined;
}

/** A popover does not notice that the page behind it has changed. */
function closeMenu(event: { currentTarget: HTMLElement }) {
  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}
