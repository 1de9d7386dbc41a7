import type { Translator } from '@/lib/i18n/translator';

type Person = { department: string | null; organisation: string | null; kind?: 'employee' | 'guest'; leftAt?: Date | null };

/** What tells people of one name apart: their department, or where a guest comes from. */
export function belonging(t: Translator, { department, organisation, kind, leftAt }: Person) {
  if (leftAt) return department ? t('spaces.members.formerlyOf', { department }) : t('spaces.members.formerly');
  if (kind === 'guest') return organisation ? t('spaces.members.guestOf', { organisation }) : t('spaces.members.guest');
  return department ?? organisation;
}
