import { startTransition, useEffect } from 'react';
import { readEvent } from '@/components/shell/own-spaces';
import { seen } from '@/lib/dialogs/actions';
import type { ThreadRow } from './thread-row';

const settleMs = 1200;

/** Moves the read mark once the page has been looked at for a moment; `N` steps to the next new reply. */
export function useReading(dialogId: string, rows: ThreadRow[]) {
  const first = rows[0];
  const last = rows.at(-1);
  const from = first && `${first.branch}.${first.number}`;
  const to = last && `${last.branch}.${last.number}`;
  const count = rows.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a reply in the middle leaves both ends as they were.
  useEffect(() => {
    const timer = window.setTimeout(() => {
      if (document.visibilityState !== 'visible') return;
      const form = new FormData();
      form.set('dialogId', dialogId);
      if (from && to) {
        form.set('from', from);
        form.set('to', to);
      }
      startTransition(async () => {
        // What could not be marked now is marked at the next visit.
        const marked = await seen({}, form).catch(() => undefined);
        if (marked?.result?.moved) window.dispatchEvent(new Event(readEvent));
      });
    }, settleMs);
    return () => window.clearTimeout(timer);
  }, [dialogId, from, to, count]);

  // A link that only says ?at=12 lands on the reply all the same.
  useEffect(() => {
    const at = new URLSearchParams(window.location.search).get('at');
    if (at && !window.location.hash) document.getElementById(`a${at}`)?.scrollIntoView({ block: 'start' });
  }, []);

  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const marks = [...document.querySelectorAll<HTMLElement>('.post:has(.fresh-word)')];
      const here = document.activeElement?.closest<HTMLElement>('.post');
      const next = marks[(here ? marks.indexOf(here) : -1) + 1] ?? marks[0];
      if (!next) return;
      event.preventDefault();
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'start' });
    };
    document.addEventListener('keydown', step);
    return () => document.removeEventListener('keydown', step);
  }, []);
}

function isWriting(target: EventTarget | null) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
