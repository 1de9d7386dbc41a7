/** A short word about what just happened. Errors stay until they are closed. */
export type Toast = { id: number; text: string; undo?: { label: string; run: () => void }; error?: boolean };

let shown: Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

/** Says something at the foot of the window. To be called in the browser only. */
export function toast(text: string, options: Omit<Toast, 'id' | 'text'> = {}) {
  count += 1;
  // Three at once are as many as anybody reads.
  change([...shown, { id: count, text, ...options }].slice(-3));
}

export function closeToast(id: number) {
  change(shown.filter((each) => each.id !== id));
}

export function toasts() {
  return shown;
}

export function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function change(next: Toast[]) {
  shown = next;
  for (const listener of listeners) listener();
}
