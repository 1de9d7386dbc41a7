'use client';

import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type Props = {
  icon?: IconName;
  /** The key that does the same, shown on the right. */
  keys?: string;
  danger?: boolean;
  children: ReactNode;
} & ({ href: string; onSelect?: never } | { href?: never; onSelect: () => void });

/** One thing to do: a place to go or a deed. */
export function MenuItem({ icon, keys, danger, children, href, onSelect }: Props) {
  const className = danger ? 'item danger' : 'item';
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {keys && <kbd>{keys}</kbd>}
    </>
  );
  if (href !== undefined) {
    return (
      <a className={className} role="menuitem" tabIndex={-1} href={href}>
        {inside}
      </a>
    );
  }
  return (
    <button className={className} type="button" role="menuitem" tabIndex={-1} onClick={onSelect}>
      {inside}
    </button>
  );
}
