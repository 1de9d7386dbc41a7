import type { Element, ElementContent, Root } from 'hast';
import { limits } from './limits';

/** Anything that Markdown might read as more than words and lines. */
const markup = /[\\`*_[\]<>&~|]|^[ \t]*(?:[-+=]|#{1,6}(?:[ \t]|$)|\d{1,9}[.)])|^(?: {4}|[ \t]*\t)|https?:/im;

/** Markdown that says no more than text would, as most of what people write. */
export const isPlain = (source: string) => !markup.test(source);

/** Paragraphs and lines, as they were typed; what has thousands of lines is a listing and stays one piece. */
export function parseText(source: string): Root {
  if (source.split('\n', limits.lines + 1).length > limits.lines) {
    return { type: 'root', children: [element('pre', [{ type: 'text', value: source }])] };
  }
  const paragraphs = source.split(/\n[ \t]*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
  return {
    type: 'root',
    children: paragraphs.flatMap((paragraph, index) => [
      ...(index === 0 ? [] : [newLine]),
      element('p', paragraph.trim().split('\n').flatMap(line)),
    ]),
  };
}

const line = (words: string, index: number): ElementContent[] => [
  ...(index === 0 ? [] : [element('br', []), newLine]),
  { type: 'text', value: words.trim() },
];

const newLine: ElementContent = { type: 'text', value: '\n' };

const element = (tagName: string, children: ElementContent[]): Element => ({ type: 'element', tagName, properties: {}, children });
