import { and, asc, eq, isNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { people } from '@/db/schema/people';
import { memberships } from '@/db/schema/spaces';
import type { Dialog } from './dialogs';

/** The guests who read along in a dialog the viewer sees: whoever writes shall know. */
export async function listGuestsReading(dialog: Pick<Dialog, 'guestsMayRead' | 'space'>) {
  if (!dialog.guestsMayRead || dialog.space.visibility !== 'guests') return [];
  return db
    .select({ id: people.id, name: people.name })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.spaceId, dialog.space.id), eq(people.kind, 'guest'), isNull(people.leftAt)))
    .orderBy(asc(people.name));
}
