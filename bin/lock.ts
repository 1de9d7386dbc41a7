import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { beganAt } from './process-age.ts';

export type Holder = { pid: number; began: string; note: string };

/** Takes the lock for this process, or says who holds it. A lock whose holder is gone, by a crash say, counts as free. */
export function takeLock(file: string, note = ''): { release: () => void } | { holder: Holder } {
  const own = JSON.stringify({ pid: process.pid, began: beganAt(process.pid) ?? '', note } satisfies Holder);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, own);
  try {
    while (!linkWhole(draft, file)) {
      const found = read(file);
      const holder = found && holderOf(found);
      if (holder) return { holder };
      if (found) removeStale(file, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return { release: () => read(file) === own && rmSync(file, { force: true }) };
}

/** Who holds the lock, if anybody living does. */
export function lockHolder(file: string): Holder | undefined {
  const found = read(file);
  return found ? holderOf(found) : undefined;
}

/** A link appears with its content or not at all, so nobody ever reads half a lock. */
function linkWhole(draft: string, file: string) {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the stale lock aside; if somebody was faster and it is theirs by now, puts it back. */
function removeStale(file: string, stale: string) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (read(aside) !== stale) linkWhole(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function holderOf(content: string): Holder | undefined {
  try {
    const holder = JSON.parse(content) as Holder;
    return beganAt(holder.pid) === holder.began ? holder : undefined;
  } catch {
    return undefined;
  }
}

function read(file: string) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
}
