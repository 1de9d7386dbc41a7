'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';

/** Sends its form once; while that is under way it is dashed and keeps the focus. */
export function SubmitButton({
  pendingLabel,
  children,
  look = 'main',
  ...rest
}: ComponentProps<typeof Button> & { pendingLabel?: string }) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      look={look}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending ? (pendingLabel ?? children) : children}
    </Button>
  );
}
