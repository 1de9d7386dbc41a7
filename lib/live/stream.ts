import { watch } from '@/lib/events/live';
import { viewerOf } from '@/lib/people/session-viewer';
import type { Viewer } from '@/lib/people/viewer';
import { type Topic, versionFor, type Wish } from './topics';

const heartbeatMs = 25_000;

/** What a browser hears: that something changed, never what. `listeners` lets a crowd spread its reloads. */
export type Change = { topic: Topic; version?: number; listeners?: number };

/**
 * Server-sent events for what the viewer wishes and may see. Says at once what is newer than the page; forgets a topic,
 * and says so, when the viewer's rights to it end; ends with the session.
 */
export function openStream(viewer: Viewer, wishes: Wish[]) {
  const unwatch = new Map<Topic, () => void>();
  let heartbeat: NodeJS.Timeout | undefined;
  let isOpen = true;

  const stop = () => {
    isOpen = false;
    clearInterval(heartbeat);
    for (const end of unwatch.values()) end();
    unwatch.clear();
  };

  return new ReadableStream<string>({
    async start(controller) {
      const tell = (change: Change) => isOpen && controller.enqueue(`data: ${JSON.stringify(change)}\n\n`);
      const end = () => {
        if (!isOpen) return;
        stop();
        controller.close();
      };

      const follow = async ({ topic, version: shown }: Wish) => {
        if ((await versionFor(viewer, topic)) === undefined) return;
        unwatch.set(topic, await watch(topic, (version, listeners) => tell({ topic, version: version ?? Date.now(), listeners })));
        const version = await versionFor(viewer, topic);
        if (version === undefined || version > shown) tell({ topic, version });
      };

      const recheck = async () => {
        const still = await viewerOf(viewer.sessionId);
        if (!still) return end();
        for (const [topic, unfollow] of unwatch) {
          if ((await versionFor(still, topic)) !== undefined) continue;
          unfollow();
          unwatch.delete(topic);
          tell({ topic });
        }
      };

      const own: Topic = `person:${viewer.id}`;
      unwatch.set(own, await watch(own, () => void recheck().then(() => tell({ topic: own }))));
      await Promise.all(wishes.filter(({ topic }) => topic !== own).map(follow));
      if (!isOpen) return stop();
      heartbeat = setInterval(() => controller.enqueue(': still here\n\n'), heartbeatMs);
      controller.enqueue('event: ready\ndata:\n\n');
    },
    cancel: stop,
  });
}
