import { z } from 'zod';
import type { Viewer } from '@/lib/people/viewer';
import { countUse } from '@/lib/rate-limit';
import { type Asked, readAsked } from './asked';
import { type SearchCursor, searchOrders } from './hits';
import { searchPeople } from './people';
import { queriesMeant, queriesOf } from './queries';
import { type Found, type Result, search, widen } from './search';
import { searchSpaces } from './spaces';

/** What the address of a search says. A field may come several times: the narrowing of a question travels beside its words. */
export const searchInput = z.object({
  q: z
    .union([z.string(), z.array(z.string()).transform((parts) => parts.join(' '))])
    .catch('')
    .transform(readAsked),
  order: z.enum(searchOrders).catch('rank'),
  older: cursor(),
});
export type SearchInput = z.output<typeof searchInput>;

/** Everything a search has to say: dialogs, people, spaces, and where no dialog was found what comes near. */
export async function answer(viewer: Viewer, { q: asked, order, older }: SearchInput) {
  await countUse('search', viewer.id);
  const queries = await queriesOf(asked.words);
  const [found, people, spaces] = await Promise.all([
    search(viewer, { asked, queries, order, cursor: older }),
    older ? [] : searchPeople(viewer, asked.words, queries),
    older ? [] : searchSpaces(viewer, queries),
  ]);
  const isNothing = found.results.length === 0 && !older;
  // Words that are all small in one language are rarely meant in the other.
  const isFiller = isNothing && asked.words !== '' && !(queries.de.exact && queries.en.exact);
  return { found, people, spaces, isFiller, near: isNothing && !isFiller ? await nearTo(viewer, asked) : undefined };
}

export type Near = { why: 'meant' | 'wider'; results: Result[] };

/** What somebody may have meant who mistyped a word; else what is found with one word less. */
async function nearTo(viewer: Viewer, asked: Asked): Promise<Near | undefined> {
  const meant = await search(viewer, { asked, queries: await queriesMeant(asked.words), order: 'rank' });
  if (meant.results.length > 0) return { why: 'meant', results: meant.results.slice(0, nearAtMost) };
  const wider = widen(asked);
  const found = wider && (await search(viewer, { asked: wider, queries: await queriesOf(wider.words), order: 'rank' }));
  if (found && found.results.length > 0) return { why: 'wider', results: found.results.slice(0, nearAtMost) };
}

export type Answer = Awaited<ReturnType<typeof answer>>;

const nearAtMost = 5;

export function writeCursor({ at, id }: NonNullable<Found['older']>) {
  return `${at}_${id}`;
}

function cursor() {
  return z
    .string()
    .transform((text): SearchCursor => {
      const [at = '', id = ''] = text.split('_');
      return { at: at === '' ? Number.NaN : Number(at), id };
    })
    .refine(({ at, id }) => Math.abs(at) < 1e11 && z.uuid().safeParse(id).success)
    .optional()
    .catch(undefined);
}
