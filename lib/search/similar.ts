import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { countUse } from '@/lib/rate-limit';
import { isAnything, queriesOf } from './queries';
import { type Result, search } from './search';
import { wordsOf } from './snippet';

const shown = 3;
const mostWords = 12;
/** What shares only one word with a question seldom helps. */
const fewestShared = 2;
/** As many letters make words of one stem: Druck and Drucker count once. */
const stem = 5;
/** Words that ask, and say nothing about what is asked. */
const asking =
  /^(warum|wieso|weshalb|welche[mnrs]?|wann|woher|wohin|wozu|what|which|when|where|does|will|with|from|have|nach|noch|nicht|gibt|habe|kann|muss|jemand|anybody|somebody)$/;

/** What may already answer a question that is just being written, as one reads it. */
export type Similar = {
  id: string;
  path: string;
  title: string;
  /** The answer's words, where they were found in one. */
  said?: string;
  state: 'open' | 'answered' | 'closed' | 'other';
  facts: string;
};

/** Dialogs the viewer sees that share most words with a title. */
export async function listSimilar(viewer: Viewer, title: string): Promise<Similar[]> {
  await countUse('search', viewer.id);
  const words = wordsOf(title.toWellFormed())
    .map(({ word }) => word.toLowerCase())
    .filter((word) => word.length > 1 && !asking.test(word));
  const asked = { words: [...new Set(words)].slice(0, mostWords).join(' or ') };
  const queries = await queriesOf(asked.words);
  if (!isAnything(queries)) return [];
  const { results } = await search(viewer, { asked, queries, order: 'rank' });
  return results
    .map((result) => ({ result, shared: sharedWords(result) }))
    .filter(({ shared }) => shared >= fewestShared)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, shown)
    .map(({ result }) => readable(viewer, result));
}

function sharedWords({ title, post }: Result) {
  const hits = [...title, ...(post?.words ?? [])].filter(({ hit }) => hit).map(({ text }) => text.toLowerCase().slice(0, stem));
  return new Set(hits).size;
}

function readable(viewer: Viewer, { row, post }: Result): Similar {
  const t = translator(viewer.language);
  const state = row.closedAt ? 'closed' : row.questionState === 'answered' ? 'answered' : row.questionState ? 'open' : 'other';
  const facts = [
    state === 'closed' && t('dialogs.row.closed'),
    state === 'open' && t('dialogs.row.open'),
    state === 'answered' && (row.answeredBy ? t('dialogs.row.answeredBy', { name: row.answeredBy }) : t('dialogs.row.answered')),
    row.replyCount > 0 && state !== 'answered' && t('dialogs.row.replies', { count: row.replyCount }),
    clockOf(viewer).day(row.lastActivityAt),
  ];
  return {
    id: row.id,
    path: `/spaces/${row.space.slug}/dialogs/${row.id}`,
    title: row.title,
    said: post && post.number > 0 ? t('dialogs.row.quote', { words: post.words.map(({ text }) => text).join('') }) : undefined,
    state,
    facts: facts.filter((fact) => typeof fact === 'string').join(', '),
  };
}
