import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { dialogs } from '@/db/schema/dialogs';
import { spaces } from '@/db/schema/spaces';
import { getDialog } from '@/lib/dialogs/dialogs';
import type { Wake } from '@/lib/events/record';
import type { Viewer } from '@/lib/people/viewer';
import { seesDialog } from '@/lib/spaces/seeing';
import { getSpaceById } from '@/lib/spaces/spaces';

export type Topic = Wake['topic'];

/** What a page wants to hear of, and the version it shows: a dialog's own, or for a space when it was read (ms). */
export type Wish = { topic: Topic; version: number };

const mostTopics = 30;

/** `dialog:ID@12,space:ID@1716540000000`; whatever does not fit is left out. */
export function wishesIn(text: string): Wish[] {
  return text
    .split(',', mostTopics)
    .map((wish) => /^(dialog|space|person):([0-9a-f-]{36})@(\d{1,15})$/.exec(wish))
    .filter((found) => found !== null)
    .filter(([, , id]) => z.uuid().safeParse(id).success)
    .map(([, kind, id, version]) => ({ topic: `${kind}:${id}` as Topic, version: Number(version) }));
}

/** The version a topic has now, and the space it lies in, for somebody who may hear of it; nothing for everybody else. */
export async function standingFor(viewer: Viewer, topic: Topic): Promise<{ version: number; spaceId?: string } | undefined> {
  const [kind, id = ''] = topic.split(':');
  if (kind === 'person') return id === viewer.id ? { version: 0 } : undefined;
  if (kind === 'dialog') {
    const dialog = await getDialog(viewer, id);
    return dialog && { version: dialog.version, spaceId: dialog.space.id };
  }
  const space = await getSpaceById(viewer, id);
  return space && { version: await lastSaidIn(viewer, id), spaceId: id };
}

async function lastSaidIn(viewer: Viewer, spaceId: string) {
  const [last] = await db
    .select({ at: dialogs.lastActivityAt })
    .from(dialogs)
    .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
    .where(and(eq(dialogs.spaceId, spaceId), seesDialog(viewer)))
    .orderBy(desc(dialogs.lastActivityAt))
    .limit(1);
  return last?.at.getTime() ?? 0;
}
