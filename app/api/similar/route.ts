import { z } from 'zod';
import { listSimilar } from '@/lib/search/similar';
import { viewerAnswer } from '@/lib/viewer-answer';

/** ?q=…, while somebody writes the title of a question. */
export const GET = viewerAnswer(z.object({ q: z.string().max(300) }), (viewer, { q }) => listSimilar(viewer, q));
