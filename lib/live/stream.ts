import { getDialog } from '@/lib/dialogs/dialogs';
import { watch } from '@/lib/events/live';
import type { Wake } from '@/lib/events/record';
import { viewerOf } from '@/lib/people/session-viewer';
import type { Viewer } from '@/lib/people/viewer';
import { standingFor, type Topic, type Wish } from './topics';

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

      // While rights are being checked, news waits: what follows the end of a right is never told.
      let checked: Promise<unknown> = Promise.resolve();
      const check = () => {
        checked = checked.then(recheck).catch(end);
      };

      const drop = (topic: Topic) => {
        unwatch.get(topic)?.();
        unwatch.delete(topic);
        tell({ topic });
      };

      const recheck = async () => {
        const still = await viewerOf(viewer.sessionId);
        if (!still) return end();
        for (const topic of unwatch.keys()) {
          if (!topic.startsWith('access:') && !(await standingFor(still, topic))) drop(topic);
        }
      };

      const pass = async ({ topic, version = Date.now(), dialogId }: Wake, listeners: number) => {
        await checked;
        if (!unwatch.has(topic)) return;
        if (dialogId && viewer.kind === 'guest' && !(await getDialog(viewer, dialogId))) return;
        tell({ topic, version, listeners });
      };

      const heed = async (topic: Topic, hear: Parameters<typeof watch>[1]) => {
        if (unwatch.has(topic)) return;
        unwatch.set(topic, () => {});
        const leave = await watch(topic, hear);
        if (unwatch.has(topic)) unwatch.set(topic, leave);
        else leave();
      };

      const follow = async ({ topic, version: shown }: Wish) => {
        const seen = await standingFor(viewer, topic);
        if (!seen) return;
        if (seen.spaceId) await heed(`access:${seen.spaceId}`, check);
        await heed(topic, (wake, listeners) => void pass(wake, listeners).catch(end));
        const now = await standingFor(viewer, topic);
        if (!now) drop(topic);
        else if (now.version > shown) tell({ topic, version: now.version });
      };

      const own: Topic = `person:${viewer.id}`;
      await heed(own, () => {
        check();
        void checked.then(() => tell({ topic: own }));
      });
      await Promise.all(wishes.filter(({ topic }) => topic !== own).map(follow));
      if (!isOpen) return stop();
      heartbeat = setInterval(() => controller.enqueue(': still here\n\n'), heartbeatMs);
      controller.enqueue('event: ready\ndata:\n\n');
    },
    cancel: stop,
  });
}
