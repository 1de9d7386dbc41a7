'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  title: ReactNode;
  open: boolean;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
};

/** The browser's own dialog: it keeps the focus inside, closes with Esc and gives the focus back, without a line of script of ours. */
export function Modal({ title, open, onClose, wide, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    if (!open) return dialog.current?.close();
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, [open]);

  return (
    <dialog className={wide ? 'sheet-modal wide' : 'sheet-modal'} ref={dialog} aria-labelledby={heading} onClose={onClose}>
      {open && (
        <>
          <h2 id={heading}>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  );
}
