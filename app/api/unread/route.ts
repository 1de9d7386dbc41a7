import { translator } from '@/lib/i18n/translator';
import { currentViewer } from '@/lib/people/viewer';
import { listOwnSpaces } from '@/lib/spaces/own-spaces';

/** What is new in the viewer's spaces, in words, by slug: the rail asks again after reading. */
export async function GET() {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const t = translator(viewer.language);
  const fresh = (await listOwnSpaces(viewer)).filter(({ unread }) => unread > 0);
  return Response.json(Object.fromEntries(fresh.map(({ slug, unread }) => [slug, t('shell.fresh', { count: unread })])), {
    headers: { 'cache-control': 'no-store' },
  });
}
