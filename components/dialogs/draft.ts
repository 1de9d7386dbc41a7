/** What was being written, kept in this browser. */
export type Draft = { words: string; savedAt: number };

const prefix = 'quintet.draft.';
/** What nobody came back to is not kept on the machine. */
const keptForMs = 30 * 86_400_000;

/** Keeps what is being written; a field that was emptied keeps nothing. Gives the moment, or nothing where the browser keeps nothing. */
export function keepDraft(key: string, words: string): number | undefined {
  if (words.trim() === '') return clearDraft(key);
  const savedAt = Date.now();
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ words, savedAt } satisfies Draft));
    return savedAt;
  } catch {
    // Private windows and full stores refuse; writing goes on without a draft.
  }
}

export function draftOf(key: string): Draft | undefined {
  try {
    forgetOld();
    return read(prefix + key);
  } catch {
    // As above.
  }
}

export function clearDraft(key: string): undefined {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // As above.
  }
}

function forgetOld() {
  for (const name of Object.keys(localStorage)) {
    const draft = name.startsWith(prefix) ? read(name) : undefined;
    if (draft && draft.savedAt < Date.now() - keptForMs) localStorage.removeItem(name);
  }
}

function read(name: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    if (isDraft(kept)) return kept;
  } catch {
    // Not written by this hub.
  }
}

function isDraft(kept: unknown): kept is Draft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'words' in kept &&
    'savedAt' in kept &&
    typeof kept.words === 'string' &&
    typeof kept.savedAt === 'number'
  );
}
