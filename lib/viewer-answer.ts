import type { z } from 'zod';
import { currentViewer, type Viewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';

/** A GET route for what a page asks afterwards: JSON for whoever is signed in, and asks what the schema says, and not too often. */
export function viewerAnswer<Schema extends z.ZodType>(schema: Schema, run: (viewer: Viewer, asked: z.output<Schema>) => Promise<unknown>) {
  return async (request: Request) => {
    const viewer = await currentViewer();
    if (!viewer) return new Response(null, { status: 401 });
    const asked = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return new Response(null, { status: 400 });
    try {
      return Response.json(await run(viewer, asked.data), { headers: { 'Cache-Control': 'private, no-store' } });
    } catch (refusal) {
      if (refusal instanceof Refusal) return new Response(null, { status: 429 });
      throw refusal;
    }
  };
}
