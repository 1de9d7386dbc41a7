import { desc, sql } from 'drizzle-orm';
import { z } from 'zod';
import { dialogs } from '@/db/schema/dialogs';
import { acrossSpaces } from '@/lib/dialogs/across-spaces';
import { cursor, rowsWhere } from '@/lib/dialogs/dialog-list';
import type { Viewer } from '@/lib/people/viewer';

const pageSize = 25;

/** What the address of home says: nothing, or where to read on in what was before. */
export const homeInput = z.object({ earlier: z.string().optional().catch(undefined), before: cursor() });

/** Everything of the viewer's spaces, last active first, seen or not. */
export async function listEarlier(viewer: Viewer, before?: { at: string; id: string }) {
  const beyond = before && sql`(${dialogs.lastActivityAt}, ${dialogs.id}) < (${before.at}, ${before.id}::uuid)`;
  const order = sql`${dialogs.lastActivityAt} desc, ${dialogs.id} desc`;
  const first = acrossSpaces(viewer, { of: 'own', where: beyond, order, limit: pageSize + 1 });
  const found = await rowsWhere(viewer, first)
    .orderBy(desc(dialogs.lastActivityAt), desc(dialogs.id))
    .limit(pageSize + 1);
  const rows = found.slice(0, pageSize);
  const last = found.length > pageSize ? rows.at(-1) : undefined;
  return { rows, older: last && `${last.lastActivityAt.toISOString()}_${last.id}` };
}
