import { z } from 'zod';
import { currentViewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';
import { findSpaces } from '@/lib/spaces/find';

const query = z.object({ q: z.string().max(100), space: z.uuid().optional() });

/** GET ?q=…&space=… for whoever names a space. */
export async function GET(request: Request) {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return new Response(null, { status: 400 });
  try {
    return Response.json(await findSpaces(viewer, asked.data.q, { spaceId: asked.data.space }), {
      headers: { 'Cache-Control': 'private, no-store' },
    });
  } catch (refusal) {
    if (refusal instanceof Refusal) return new Response(null, { status: 429 });
    throw refusal;
  }
}
