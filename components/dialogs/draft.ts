/** What was being written, kept in this browser. */
export type Draft = { words: string; savedAt: number };

const prefix = 'quintet.draft.';

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
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    if (isDraft(kept)) return kept;
  } catch {
    // As above, or somebody else wrote under our key.
  }
}

export function clearDraft(key: string): undefined {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // As above.
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
