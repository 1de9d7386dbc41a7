import { z } from 'zod';
import { findSpaces } from '@/lib/spaces/find';
import { viewerAnswer } from '@/lib/viewer-answer';

const query = z.object({ q: z.string().max(100), space: z.uuid().optional() });

/** ?q=…&space=… for whoever names a space. */
export const GET = viewerAnswer(query, (viewer, { q, space }) => findSpaces(viewer, q, { spaceId: space }));
