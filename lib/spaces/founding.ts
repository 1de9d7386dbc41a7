import { db } from '@/db/client';
import { spaces } from '@/db/schema/spaces';
import { record } from '@/lib/events/record';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal, refuse } from '@/lib/refusal';
import type { JoinPolicy, Visibility } from './access';
import type { FoundInput } from './input';
import { admit } from './memberships';
import { checkPlace } from './place';
import { whyNotFound } from './policy';
import { freeSlug, slugOf } from './slugs';
import { getSpaceById } from './spaces';

/** Founds a space; whoever does leads it. Sending the same form twice founds one. */
export async function foundSpace(viewer: Viewer, { id, name, about, departmentId, parentId, ...access }: FoundInput) {
  refuse(whyNotFound(viewer));
  return db.transaction(async (tx) => {
    await checkPlace(tx, viewer, { departmentId, parentId });
    const slug = await freeSlug(tx, slugOf(name));
    const founded = await tx
      .insert(spaces)
      .values({ id, slug, name, about, departmentId, parentId, ...consistent(access) })
      .onConflictDoNothing({ target: spaces.id })
      .returning({ slug: spaces.slug });
    if (founded.length === 0) return theirFirst(viewer, id);
    await record(tx, viewer, { action: 'space.founded', subject: { kind: 'space', id }, spaceId: id, details: consistent(access) });
    await admit(tx, viewer, { spaceId: id, personId: viewer.id, role: 'lead', action: 'space.joined' });
    return { slug };
  });
}

/** Nobody can ask to come into what they cannot see. */
export function consistent({ joinPolicy, visibility }: { joinPolicy: JoinPolicy; visibility: Visibility }) {
  return { visibility, joinPolicy: visibility === 'members' ? 'invitation' : joinPolicy } as const;
}

async function theirFirst(viewer: Viewer, id: string) {
  const space = await getSpaceById(viewer, id);
  if (space?.role !== 'lead') throw new Refusal('form.notFound');
  return { slug: space.slug };
}
