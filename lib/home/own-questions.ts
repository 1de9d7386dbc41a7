import { and, desc, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dialogs } from '@/db/schema/dialogs';
import { spaces } from '@/db/schema/spaces';
import { isOpen } from '@/lib/dialogs/dialog-list';
import type { Viewer } from '@/lib/people/viewer';
import { anyAsker, askerValues, seesDialog } from '@/lib/spaces/seeing';

const shown = 4;

const ownQuestions = db
  .select({
    id: dialogs.id,
    title: dialogs.title,
    lang: dialogs.lang,
    space: spaces.slug,
    createdAt: dialogs.createdAt,
    replyCount: sql<number>`${dialogs.othersReplyCount}`,
  })
  .from(dialogs)
  .innerJoin(spaces, eq(spaces.id, dialogs.spaceId))
  .where(and(eq(dialogs.authorId, anyAsker.id), isOpen(), seesDialog(anyAsker)))
  .orderBy(desc(dialogs.createdAt))
  .limit(shown)
  .prepare('own_questions');

/** What the viewer has asked and is not settled: they alone can say that it is. */
export function listOwnQuestions(viewer: Viewer) {
  return ownQuestions.execute(askerValues(viewer));
}
