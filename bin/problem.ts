/** A start that cannot succeed, in one sentence for the person at the terminal. Anything else thrown is a bug. */
export class Problem extends Error {}

/** The sentence for a failure whose cause lies in the machine and not in the program, if it is one. */
export function plainly(error: unknown): string | undefined {
  if (error instanceof Problem) return error.message;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || /no space left on device/i.test(message ?? ''))
    return 'The disk is full. Make room and start again; nothing is lost.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${path ?? 'A file'} may not be written by this user.`;
}
