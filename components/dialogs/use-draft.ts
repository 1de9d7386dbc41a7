import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { clearDraft, draftOf, keepDraft } from './draft';

const pauseMs = 250;

type Field = HTMLTextAreaElement;

/** Words as they are kept, and as they stand in the field. */
export type Reading = { kept: (shown: string) => string; shown: (kept: string) => string };
const asWritten: Reading = { kept: (words) => words, shown: (words) => words };

/**
 * Keeps what is typed into a field that React does not control, and brings it back into an untouched one.
 * `id` is the field's, to find what was typed before this script ran: React would put the default back over it.
 */
export function useDraft(key: string, id: string, ref: RefObject<Field | null>, reading = asWritten) {
  const [typedBefore] = useState(() => (typeof document === 'undefined' ? undefined : wordsIn(document.getElementById(id))));
  const [savedAt, setSavedAt] = useState<number>();
  const timer = useRef<number>(undefined);

  function keep() {
    if (timer.current === undefined) return;
    stop();
    if (ref.current) setSavedAt(keepDraft(key, reading.kept(ref.current.value)));
  }
  function keepSoon() {
    stop();
    timer.current = window.setTimeout(keep, pauseMs);
  }
  function stop() {
    window.clearTimeout(timer.current);
    timer.current = undefined;
  }

  const restore = useEffectEvent((field: Field) => {
    const draft = draftOf(key);
    const words = reading.shown(draft?.words ?? field.defaultValue);
    if (typedBefore !== undefined && typedBefore !== field.defaultValue) {
      field.value = typedBefore;
      return keepSoon();
    }
    if (field.value === field.defaultValue && words !== field.value) field.value = words;
    setSavedAt(draft?.savedAt);
  });

  const leave = useEffectEvent(keep);
  useLayoutEffect(() => {
    if (ref.current) restore(ref.current);
    const onHide = () => leave();
    window.addEventListener('pagehide', onHide);
    // The end of a layout effect still finds the field in the page.
    return () => {
      window.removeEventListener('pagehide', onHide);
      leave();
    };
  }, [ref]);

  return {
    savedAt,
    keepSoon,
    /** The words have arrived: nothing is kept any more. */
    forget() {
      stop();
      setSavedAt(clearDraft(key));
    },
  };
}

function wordsIn(element: HTMLElement | null) {
  return element instanceof HTMLTextAreaElement ? element.value : undefined;
}
