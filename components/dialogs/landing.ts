import type { DialogRow } from '@/lib/dialogs/dialog-list';

/** Where one reads on: at the post that concerns the viewer, else at the first they have not seen, else at the beginning. */
export function landing({ lastNumber, newCount }: Pick<DialogRow, 'lastNumber' | 'newCount'>, to?: number) {
  if (to) return `?at=${to}#a${to}`;
  return newCount ? `?at=${lastNumber - newCount + 1}#new` : '';
}
