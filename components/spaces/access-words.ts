import type { Translator } from '@/lib/i18n/translator';
import type { JoinPolicy, Visibility } from '@/lib/spaces/access';

/** Who sees a space and how one comes in, in a sentence. */
export function accessWords(t: Translator, { joinPolicy, visibility }: { joinPolicy: JoinPolicy; visibility: Visibility }) {
  return visibility === 'members' ? t('spaces.access.members') : t(`spaces.access.${joinPolicy}`);
}
