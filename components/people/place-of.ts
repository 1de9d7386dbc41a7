import type { Translator } from '@/lib/i18n/translator';

type Person = { kind: 'employee' | 'guest'; organisation: string | null; department: string | null; leftAt?: Date | null };

/** Where somebody belongs: Konstruktion; Gast, Stadtwerke; früher Konstruktion. */
export function placeOf(t: Translator, { kind, organisation, department, leftAt }: Person) {
  if (kind === 'guest') return organisation ? t('people.guestOf', { organisation }) : t('people.guest');
  if (leftAt) return department ? t('people.formerlyOf', { department }) : t('people.formerly');
  return department ?? '';
}
