import { nameToEmoji } from 'gemoji';
import type { Element, Text } from 'hast';

/** A letter or a digit before it makes it something else (C#, a colour in a list, the end of an address). */
const tag = /(?<![\p{L}\p{M}\p{N}_/&#;=?.-])#(?=[\p{N}_-]*\p{L})([\p{L}\p{M}\p{N}_-]{0,49}[\p{L}\p{M}\p{N}])(?![\p{L}\p{M}\p{N}_#])/gu;
const shortcode = /(?<![\p{L}\p{N}:])(:[+-]?[a-z\d_-]{1,40}:)(?![\p{L}\p{N}:])/gu;

export const tagAddress = (name: string) => `/search?q=tag:${encodeURIComponent(name)}`;

/** One spelling for each tag, whoever wrote it. */
export const tagName = (written: string) => written.normalize('NFC').toLowerCase();

/** The text with each #tag as a link, telling of every tag it meets. */
export function linkTags(value: string, met: (name: string) => void): (Text | Element)[] {
  return value.split(tag).map((part, index) => {
    if (index % 2 === 0) return { type: 'text', value: part };
    const name = tagName(part);
    met(name);
    return {
      type: 'element',
      tagName: 'a',
      properties: { className: ['tag'], href: tagAddress(name) },
      children: [{ type: 'text', value: `#${part}` }],
    };
  });
}

/** :smile: becomes the sign itself; what is no known name stays as it was written. */
export function drawEmoji(value: string): string {
  return value.replace(
    shortcode,
    (written) => (Object.hasOwn(nameToEmoji, written.slice(1, -1)) ? nameToEmoji[written.slice(1, -1)] : undefined) ?? written,
  );
}
