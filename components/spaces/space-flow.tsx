import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { getFlow } from '@/lib/spaces/flow';
import { FlowBand } from './flow-band';
import { isEnoughForBand } from './flow-scale';

/** The flow of a space's questions, once there are enough to speak of one. */
export async function SpaceFlow({ viewer, spaceId }: { viewer: Viewer; spaceId: string }) {
  const weeks = await getFlow(viewer, spaceId);
  if (!isEnoughForBand(weeks)) return null;
  return <FlowBand weeks={weeks} t={translator(viewer.language)} />;
}
