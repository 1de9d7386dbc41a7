import { nameToEmoji } from 'gemoji';
import type { Element, ElementContent } from 'hast';

/** Addresses of the web and of people, not inside a longer word. */
const address =
  /(?<![\p{L}\p{N}@/._-])((?:https?:\/\/|www\.)[^\s<>"'`]{2,2000}|[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.)+[a-z]{2,24}(?![\w@]))/giu;
/** At least one letter, and nothing before it that makes it something else: C#, an entity, the end of an address. */
const tag = /(?<![\p{L}\p{M}\p{N}_/&#;=?.-])#(?=[\p{N}_-]*\p{L})([\p{L}\p{M}\p{N}_-]{0,49}[\p{L}\p{M}\p{N}])(?![\p{L}\p{M}\p{N}_#])/gu;
const shortcode = /(?<![\p{L}\p{N}:]):([+-]?[a-z\d_-]{1,40}):(?![\p{L}\p{N}:])/gu;

/** Text with its addresses and its #tags as links; says which tags it met. */
export function linkWords(value: string, met: (tag: string) => void): ElementContent[] {
  return between(value, address, linkAddress, (words) => between(words, tag, (written) => [linkTag(written, met)], text));
}

/** One spelling for each tag, whoever wrote it. */
export const tagName = (written: string) => written.normalize('NFC').toLowerCase();

/** :smile: becomes the sign itself; what is no known name stays as it was written. */
export function drawEmoji(value: string): string {
  return value.replace(shortcode, (written, name) => (Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written));
}

function between(value: string, pattern: RegExp, found: (match: string) => ElementContent[], other: (rest: string) => ElementContent[]) {
  return value.split(pattern).flatMap((part, index) => (index % 2 === 1 ? found(part) : part === '' ? [] : other(part)));
}

/** What closes the sentence around it is no part of an address, unless it was opened in it. */
function linkAddress(written: string): ElementContent[] {
  let words = written.replace(/[.,;:!?…*_~]+$/, '');
  while (words.endsWith(')') && words.split('(').length < words.split(')').length) words = words.slice(0, -1);
  const href = /^https?:/i.test(words) ? words : words.includes('@') && !/^www\./i.test(words) ? `mailto:${words}` : `https://${words}`;
  return [anchor({ href }, words), ...text(written.slice(words.length))];
}

function linkTag(written: string, met: (tag: string) => void): Element {
  const name = tagName(written);
  met(name);
  return anchor({ className: ['tag'], href: `/search?q=tag:${encodeURIComponent(name)}` }, `#${written}`);
}

const text = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }]);

const anchor = (properties: Element['properties'], words: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties,
  children: text(words),
});
