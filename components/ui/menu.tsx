'use client';

import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { useFloat } from './use-float';

type Props = {
  button: ReactNode;
  buttonClass?: string;
  /** The menu's name. */
  label: string;
  /** MenuItem and MenuSplit. */
  children: ReactNode;
};

/** Things one can do, behind a button; arrows, Home, End and first letters move, Tab and Esc leave. */
export function Menu({ button, buttonClass, label, children }: Props) {
  const { open, close, button: trigger, float } = useFloat();
  const menu = float.ref;

  useEffect(() => {
    if (open) itemsOf(menu.current)[0]?.focus();
  }, [open, menu]);

  function move(event: KeyboardEvent) {
    const items = itemsOf(menu.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = destination(event.key, items, at);
    if (event.key === 'Tab') close();
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <>
      <button
        type="button"
        className={buttonClass}
        aria-label={typeof button === 'string' ? undefined : label}
        aria-haspopup="menu"
        {...trigger}
      >
        {button}
      </button>
      {open && (
        <div className="float menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={move} onClick={close} {...float}>
          {children}
        </div>
      )}
    </>
  );
}

function itemsOf(menu: HTMLElement | null) {
  return Array.from(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []);
}

function destination(key: string, items: HTMLElement[], at: number) {
  const last = items.length - 1;
  if (key === 'ArrowDown') return items[at === last ? 0 : at + 1];
  if (key === 'ArrowUp') return items[at <= 0 ? last : at - 1];
  if (key === 'Home') return items[0];
  if (key === 'End') return items[last];
  if (key.length !== 1 || key === ' ') return;
  const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return rest.find((item) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}
