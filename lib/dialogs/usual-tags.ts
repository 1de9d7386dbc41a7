import { and, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dialogs } from '@/db/schema/dialogs';
import { spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { seesDialog } from '@/lib/spaces/seeing';

const lookedAt = 200;
const shown = 6;

/** The tags a space's latest dialogs share most, for whoever begins another. */
export async function listUsualTags(viewer: Viewer, spaceId: string) {
  const latest = db
    .select({ tag: sql<string>`unnest(${dialogs.tags})`.as('tag') })
    .from(dialogs)
    .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
    .where(and(eq(dialogs.spaceId, spaceId), seesDialog(viewer)))
    .orderBy(sql`${dialogs.lastActivityAt} desc`)
    .limit(lookedAt)
    .as('latest');
  const found = await db.select({ tag: latest.tag }).from(latest).groupBy(latest.tag).orderBy(sql`count(*) desc`, latest.tag).limit(shown);
  return found.map(({ tag }) => tag);
}
