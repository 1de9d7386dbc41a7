import { type Message, say } from '@/lib/i18n/message';

type Use = { people: number; below: number; space: string | null; hasSpoken: boolean };

/** Only what nobody and nothing belongs to may go. */
export function whyNotRemove({ people, below, space, hasSpoken }: Use): Message | undefined {
  if (people > 0) return say('admin.whyNot.departmentHasPeople', { count: people });
  if (below > 0) return say('admin.whyNot.departmentHasBelow', { count: below });
  if (space) return say('admin.whyNot.departmentHasSpace', { space });
  if (hasSpoken) return say('admin.whyNot.departmentHasSpoken');
}
