import { z } from 'zod';
import { findPeople } from '@/lib/people/find';
import { viewerAnswer } from '@/lib/viewer-answer';

const query = z.object({ q: z.string().max(100), space: z.uuid().optional() });

/** ?q=…&space=… for whoever types a name. */
export const GET = viewerAnswer(query, (viewer, { q, space }) => findPeople(viewer, q, { spaceId: space }));
