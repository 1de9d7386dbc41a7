import type { dialogKind } from '@/db/schema/dialogs';

/** What a source calls a status is a proposal's fate in one and a moderator's decision in another. */
type Fate = 'accepted' | 'rejected' | 'hidden';

export type Source = {
  heads: (typeof dialogKind.enumValues)[number];
  /** What its short posts are taken to be written in. */
  lang?: string;
  fates: Record<string, Fate>;
};

const sources: [prefix: string, Source][] = [
  ['stackexchange:', { heads: 'question', lang: 'en', fates: {} }],
  ['decidim-', { heads: 'idea', lang: 'ca', fates: { accepted: 'accepted', rejected: 'rejected' } }],
  ['polis-', { heads: 'discussion', fates: { rejected: 'hidden' } }],
  ['one-million-posts', { heads: 'discussion', fates: { deleted: 'hidden' } }],
];

const anyOther: Source = { heads: 'discussion', fates: {} };

export function sourceOf(src: string): Source {
  return sources.find(([prefix]) => src.startsWith(prefix))?.[1] ?? anyOther;
}

export function fateOf({ src, status }: { src: string; status?: string | null }): Fate | undefined {
  return status ? sourceOf(src).fates[status] : undefined;
}

/** An answer whose question is missing is no question. */
export function kindOf({ src, parent }: { src: string; parent: string | null }) {
  return parent === null ? sourceOf(src).heads : 'discussion';
}
