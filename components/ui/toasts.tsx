'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { Icon } from './icon';
import { closeToast, subscribe, type Toast, toasts } from './toast';

const none: Toast[] = [];
const seconds = 5;

/** Where toasts appear; stands once in the frame, always there, so that readers of the screen hear what enters it. */
export function Toasts({ closeLabel }: { closeLabel: string }) {
  const shown = useSyncExternalStore(subscribe, toasts, () => none);
  return (
    <div className="toasts" role="status">
      {shown.map((each) => (
        <Line key={each.id} toast={each} closeLabel={closeLabel} />
      ))}
    </div>
  );
}

function Line({ toast: { id, text, undo, error }, closeLabel }: { toast: Toast; closeLabel: string }) {
  const [held, setHeld] = useState(false);

  // Whoever points at it or tabs into it is still reading.
  useEffect(() => {
    if (error || held) return;
    const timer = setTimeout(() => closeToast(id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [id, error, held]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only keeps it longer.
    <div
      className="toast"
      role={error ? 'alert' : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {undo && (
        <button
          type="button"
          onClick={() => {
            undo.run();
            closeToast(id);
          }}
        >
          {undo.label}
        </button>
      )}
      {error && (
        <button type="button" aria-label={closeLabel} onClick={() => closeToast(id)}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
