import { useEffect, useRef, useState } from 'react';

/** Opens something above the page, beside its button: the browser's popover closes it on Esc or a click elsewhere and gives the focus back. */
export function useFloat() {
  const button = useRef<HTMLButtonElement>(null);
  const float = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  // What floats is rendered only while open, so that twenty closed menus cost a page twenty buttons.
  useEffect(() => {
    if (!open || !button.current || !float.current) return;
    float.current.showPopover({ source: button.current });
    place(float.current, button.current.getBoundingClientRect());
  }, [open]);

  return {
    open,
    close: () => float.current?.hidePopover(),
    button: { ref: button, 'aria-expanded': open, onClick: () => setOpen(!open) },
    float: {
      ref: float,
      popover: 'auto' as const,
      onToggle: (event: { newState: string }) => {
        if (event.newState === 'closed') setOpen(false);
      },
    },
  };
}

/** Below the button, or above it where there is no room; never over the edge. It stays with the page when that is scrolled. */
function place(float: HTMLElement, anchor: DOMRect) {
  const gap = 4;
  const edge = 8;
  const { offsetWidth: width, offsetHeight: height } = float;
  const below = anchor.bottom + gap + height <= window.innerHeight - edge;
  const top = below ? anchor.bottom + gap : Math.max(edge, anchor.top - gap - height);
  const left = Math.max(edge, Math.min(anchor.left, document.documentElement.clientWidth - width - edge));
  float.style.top = `${top + window.scrollY}px`;
  float.style.left = `${left + window.scrollX}px`;
}
