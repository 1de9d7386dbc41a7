import type { ComponentProps } from 'react';

/** The browser's own select: it is quick, reachable by keys and known on every phone. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select className={className ? `select ${className}` : 'select'} {...rest} />;
}
