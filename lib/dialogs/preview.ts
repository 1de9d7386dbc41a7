import { db } from '@/db/client';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';
import { getSpaceById } from '@/lib/spaces/spaces';
import type { PreviewInput } from './input';
import { renderWords } from './words';

/** How words would look in a space, without anybody else seeing them. */
export async function previewWords(viewer: Viewer, { spaceId, body }: PreviewInput) {
  if (!(await getSpaceById(viewer, spaceId))) throw new Refusal('form.notFound');
  const { html } = await renderWords(db, viewer, spaceId, { source: body });
  return { html };
}
