import { z } from 'zod';
import { currentViewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';
import { listSimilar } from '@/lib/search/similar';

const query = z.object({ q: z.string().max(300) });

/** GET ?q=…, while somebody writes the title of a question. */
export async function GET(request: Request) {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return new Response(null, { status: 400 });
  try {
    return Response.json(await listSimilar(viewer, asked.data.q), { headers: { 'Cache-Control': 'private, no-store' } });
  } catch (refusal) {
    if (refusal instanceof Refusal) return new Response(null, { status: 429 });
    throw refusal;
  }
}
