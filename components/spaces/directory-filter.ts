import { z } from 'zod';
import type { Listed } from '@/lib/spaces/directory';

export const shownParts = ['all', 'own', 'guests', 'archive'] as const;
export type ShownPart = (typeof shownParts)[number];

/** What the address asks of the directory; whatever is no sensible question is none. */
export const directoryInput = z.object({
  show: z.enum(shownParts).catch('all'),
  q: z.string().trim().max(100).catch(''),
});

const belongs: Record<ShownPart, (space: Listed) => boolean> = {
  all: ({ archivedAt }) => !archivedAt,
  own: ({ archivedAt, role }) => !archivedAt && role !== null,
  guests: ({ archivedAt, visibility }) => !archivedAt && visibility === 'guests',
  archive: ({ archivedAt }) => archivedAt !== null,
};

export function partOf(spaces: Listed[], show: ShownPart) {
  return spaces.filter(belongs[show]);
}

/** Every word stands in the name or the sentence about it, whatever its accents. */
export function named(spaces: Listed[], text: string) {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return spaces.filter(({ name, about }) => words.every((word) => plain(`${name} ${about}`).includes(word)));
}

/** Where people talk just now, of what the viewer has not joined. */
export function lively(spaces: Listed[]) {
  return partOf(spaces, 'all')
    .filter(({ role, lastActivityAt }) => !role && lastActivityAt)
    .sort((one, other) => Number(other.lastActivityAt) - Number(one.lastActivityAt))
    .slice(0, 3);
}

function plain(text: string) {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}
