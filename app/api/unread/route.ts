import { z } from 'zod';
import { translator } from '@/lib/i18n/translator';
import { listOwnSpaces } from '@/lib/spaces/own-spaces';
import { viewerAnswer } from '@/lib/viewer-answer';

/** What is new in the viewer's spaces, in words, by slug: the rail asks again after reading. */
export const GET = viewerAnswer(z.object({}), async (viewer) => {
  const t = translator(viewer.language);
  const fresh = (await listOwnSpaces(viewer)).filter(({ unread }) => unread > 0);
  return Object.fromEntries(fresh.map(({ slug, unread }) => [slug, t('shell.fresh', { count: unread })]));
});
