import type { Element, ElementContent, Root } from 'hast';

/** Anything that Markdown might read as more than words and lines. */
const markup = /[\\`*_[\]<>&~|]|^[ \t]*(?:[-+=]|#{1,6}(?:[ \t]|$)|\d{1,9}[.)])|:[a-z\d_+-]+:|@|https?:|www\./im;

/** Markdown that says no more than text would, as most of what people write. */
export const isPlain = (source: string) => !markup.test(source);

/** Paragraphs, lines and addresses: text as it was typed. */
export function parseText(source: string): Root {
  const paragraphs = source.split(/\n[ \t]*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
  return { type: 'root', children: paragraphs.map((paragraph) => element('p', paragraph.trim().split('\n').flatMap(line))) };
}

function line(words: string, index: number): ElementContent[] {
  const content = words
    .trim()
    .split(address)
    .flatMap((part, at): ElementContent[] => (at % 2 === 0 ? [{ type: 'text', value: part }] : linked(part)));
  return index === 0 ? content : [element('br', []), { type: 'text', value: '\n' }, ...content];
}

const address = /((?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"'`]{2,2000})/giu;

/** What closes the sentence around it is no part of an address, unless it was opened in it. */
function linked(written: string): ElementContent[] {
  const trailing = /[.,;:!?…*_~]*$/.exec(written)?.[0] ?? '';
  let href = written.slice(0, written.length - trailing.length);
  let after = trailing;
  while (href.endsWith(')') && href.split('(').length < href.split(')').length) {
    href = href.slice(0, -1);
    after = `)${after}`;
  }
  const link = element('a', [{ type: 'text', value: href }]);
  link.properties.href = /^www\./i.test(href) ? `https://${href}` : href;
  return after ? [link, { type: 'text', value: after }] : [link];
}

const element = (tagName: string, children: ElementContent[]): Element => ({ type: 'element', tagName, properties: {}, children });
