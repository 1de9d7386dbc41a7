import type { ComponentProps } from 'react';

/** A box to tick, or with type="radio" one of several; its words are its label. */
export function Check({ children, type = 'checkbox', ...input }: ComponentProps<'input'>) {
  return (
    <label className="check">
      <input type={type} {...input} /> <span className={input.disabled ? 'muted' : undefined}>{children}</span>
    </label>
  );
}
