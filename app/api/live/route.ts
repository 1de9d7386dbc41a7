import type { NextRequest } from 'next/server';
import { openStream } from '@/lib/live/stream';
import { wishesIn } from '@/lib/live/topics';
import { currentViewer } from '@/lib/people/viewer';

export async function GET(request: NextRequest) {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const stream = openStream(viewer, wishesIn(request.nextUrl.searchParams.get('topics') ?? ''));
  return new Response(stream.pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}
