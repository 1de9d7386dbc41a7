import { z } from 'zod';

/** What somebody typed into the search field, taken apart. */
export type Asked = {
  /** Words, "phrases", -without. */
  words: string;
  /** A space's slug or name. */
  in?: string;
  tag?: string;
  /** Somebody's name, or a part of it. */
  from?: string;
  /** Days as 2026-11-24; before excludes the day itself, after includes it. */
  before?: string;
  after?: string;
};

export const operators = ['in', 'from', 'tag', 'after', 'before'] as const;
export type Operator = (typeof operators)[number];

const longest = 300;
const operator = /(?<=^|\s)(in|from|tag|after|before):(?:"([^"]*)"?|(\S*))/gi;
const hashtag = /(?<=^|\s)#([\p{L}\p{N}_-]+)/gu;

export function readAsked(typed: string): Asked {
  const asked: Asked = { words: '' };
  const text = typed
    .slice(0, longest)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[„“”«»]/g, '"');
  const withoutOperators = text.replace(operator, (_, name: string, quoted?: string, plain?: string) => {
    put(asked, name.toLowerCase() as Operator, (quoted ?? plain ?? '').trim());
    return ' ';
  });
  asked.words = withoutOperators
    .replace(hashtag, (_, tag: string) => {
      put(asked, 'tag', tag);
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return asked;
}

/** The same as somebody would type it. */
export function writeAsked(asked: Asked) {
  const narrowed = operators.flatMap((name) => {
    const value = asked[name];
    return value ? [`${name}:${/\s/.test(value) ? `"${value}"` : value}`] : [];
  });
  return [asked.words, ...narrowed].filter(Boolean).join(' ');
}

export function isNarrowed(asked: Asked) {
  return operators.some((name) => asked[name]);
}

function put(asked: Asked, name: Operator, value: string) {
  const read = name === 'before' || name === 'after' ? day(value) : value;
  if (read) asked[name] = read;
}

/** 2026-11-24, 24.11.2026 or 2026. */
function day(value: string) {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value) ?? [];
  const iso = y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : /^\d{4}$/.test(value) ? `${value}-01-01` : value;
  return iso >= '1' ? z.iso.date().safeParse(iso).data : undefined;
}
