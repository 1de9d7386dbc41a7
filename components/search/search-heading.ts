import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { Answer } from '@/lib/search/answer';
import { type Asked, isNarrowed } from '@/lib/search/asked';

/** What a search came to, in words. */
export function searchHeading(t: Translator, clock: Clock, asked: Asked, { found, people, spaces, near, isFiller }: Answer) {
  const { words, tag } = asked;
  if (!words) return isNarrowed(asked) ? narrowedHeading(t, asked) : t('search.heading');
  if (isFiller) return t('search.heading');
  const number = clock.number(found.total);
  if (found.isCapped) return t('search.foundMore', { number, words });
  if (found.results.length > 0) return t('search.found', { count: found.total, number, words });
  if (near?.why === 'meant') return t('search.alike', { words });
  return people.length + spaces.length > 0 || tag ? t('search.noDialog', { words }) : t('search.none');
}

function narrowedHeading(t: Translator, { tag, in: space, from, before, after }: Asked) {
  return tag && !space && !from && !before && !after ? t('search.withTag', { tag }) : t('search.narrowed');
}
