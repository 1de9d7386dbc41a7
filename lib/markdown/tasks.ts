import type { Element, ElementContent } from 'hast';
import { textOf } from './post';

const blocks = new Set('blockquote details div dl figure h1 h2 h3 h4 h5 h6 hr ol p pre table ul'.split(' '));

/** An item that begins with a checkbox: the box with its words as its label, and below what follows in blocks. */
export function task(item: Element): boolean {
  const first = item.children.find(isSomething);
  const line = first && isElement(first, 'p') ? first : item;
  const start = line.children.findIndex(isSomething);
  const box = line.children[start];
  if (!box || !isElement(box, 'input')) return false;

  const rest = line.children.slice(start + 1);
  const end = rest.findIndex((child) => child.type === 'element' && blocks.has(child.tagName));
  const words = end === -1 ? rest : rest.slice(0, end);
  const below = [...(end === -1 ? [] : rest.slice(end)), ...(line === item ? [] : item.children.slice(item.children.indexOf(line) + 1))];
  if (words.map(textOf).join('').trim() === '') return false;
  item.children = [label(box, words), ...below];
  return true;
}

function label(box: Element, words: ElementContent[]): Element {
  const checked = box.properties.checked ? { checked: true } : {};
  return element('label', {}, [element('input', { type: 'checkbox', disabled: true, ...checked }, []), element('span', {}, words)]);
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const isElement = (node: ElementContent, tagName: string): node is Element => node.type === 'element' && node.tagName === tagName;
const isSomething = (node: ElementContent) => node.type === 'element' || textOf(node).trim() !== '';
