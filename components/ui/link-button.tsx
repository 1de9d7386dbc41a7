import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button';

/** A way to somewhere that looks like a button. */
export function LinkButton({ look, small, className, ...rest }: ComponentProps<typeof Link> & { look?: ButtonLook; small?: boolean }) {
  return <Link prefetch={false} className={buttonClass({ look, small, className })} {...rest} />;
}
