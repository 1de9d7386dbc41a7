'use client';

import type { ReactNode } from 'react';
import { useFloat } from './use-float';

type Props = {
  /** What stands on the button. */
  button: ReactNode;
  buttonClass?: string;
  /** Its name where the button shows only a sign. */
  label?: string;
  className?: string;
  /** Given the function that closes it. */
  children: (close: () => void) => ReactNode;
};

/** A small sheet beside its button. */
export function Popover({ button, buttonClass, label, className = 'menu p-4', children }: Props) {
  const float = useFloat();
  return (
    <>
      <button type="button" className={buttonClass} aria-label={label} aria-haspopup="dialog" {...float.button}>
        {button}
      </button>
      {float.open && (
        <div className={`float ${className}`} role="dialog" aria-label={label} {...float.float}>
          {children(float.close)}
        </div>
      )}
    </>
  );
}
