import { cleanText } from '@/lib/markdown/clean';
import { detectLanguage } from '@/lib/markdown/language';
import { type Rendered, render } from '@/lib/markdown/render';
import { tagName } from '@/lib/markdown/words';
import type { Row } from './row';
import type { Rule } from './rules';
import { sourceOf } from './sources';

const longBody = 100_000;
const longTitle = 200;
/** PostgreSQL's words of one text may take a megabyte. */
const searched = 250_000;

export type Words = Pick<Rendered, 'html' | 'text'> & {
  title: string;
  source: string;
  format: Row['format'];
  lang: string;
  tags: string[];
  rules: Set<Rule>;
};

/** What an opening shows: always a title, always something to read. */
export function openingWords(row: Row, fallback: string): Words {
  const rules = new Set<Rule>();
  const given = oneLine(mend(row.title ?? '', rules));
  if (given.length > longTitle) rules.add('longTitle');
  const body = mend(row.body, rules);
  const words = show(row, given.length > longTitle ? under(given, body, row.format) : body, rules, fallback);
  if (!given) rules.add('noTitle');
  return { ...words, title: cut(given || oneLine(words.text) || '–', given ? longTitle : 90) };
}

/** What a reply shows; a title it had stands above its words. */
export function replyWords(row: Row, fallback: string): Words {
  const rules = new Set<Rule>();
  const title = oneLine(mend(row.title ?? '', rules));
  if (title) rules.add('replyTitle');
  const body = mend(row.body, rules);
  return { ...show(row, title ? under(title, body, row.format) : body, rules, fallback), title: '' };
}

/** A name or a tag as it can be stored, on one line. */
export function nameIn(text: string, length: number, rules: Set<Rule>) {
  return cut(oneLine(mend(text, rules)), length);
}

function show(row: Row, body: string, rules: Set<Rule>, fallback: string) {
  if (body.length > longBody) rules.add('longBody');
  if (!row.body.trim()) rules.add('emptyBody');
  const rendered = body.trim() ? render(body, row.format) : undefined;
  if (!rendered?.html.trim()) rules.add('emptyBody');
  const [source, format, { html, text, tags }] = rendered?.html.trim()
    ? ([body, row.format, rendered] as const)
    : (['–', 'text', render('–', 'text')] as const);
  const own = (row.tags ?? []).map((tag) =>
    tagName(nameIn(tag, 40, rules))
      .replace(/^#+/, '')
      .replace(/\s+/g, '-'),
  );
  return {
    source,
    format,
    html,
    text: text.slice(0, searched).toWellFormed(),
    lang: /^[a-z]{2}(?=$|-)/.exec(row.lang?.toLowerCase() ?? '')?.[0] ?? detectLanguage(text, sourceOf(row.src).lang ?? fallback),
    tags: [...new Set([...own, ...tags])].filter(Boolean),
    rules,
  };
}

function mend(text: string, rules: Set<Rule>) {
  const clean = cleanText(text);
  if (clean === text) return text;
  const wellFormed = text.toWellFormed();
  if (wellFormed !== text) rules.add('loneSurrogates');
  if (clean !== wellFormed.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')) rules.add('controlCharacters');
  return clean;
}

function under(title: string, body: string, format: Row['format']) {
  if (format === 'markdown') return `**${title.replace(/[\\`*_[\]<>#]/g, '\\$&')}**\n\n${body}`;
  if (format === 'html') return `<p><strong>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</strong></p>\n${body}`;
  return body.trim() ? `${title}\n\n${body}` : title;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** At a word's end, where there is one near. */
function cut(text: string, length: number) {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1);
  const words = short.slice(0, Math.max(short.lastIndexOf(' '), Math.floor(length / 2))).replace(/[\s.,;:–-]+$/, '');
  return `${words.replace(/[\ud800-\udbff]$/, '')}…`;
}
