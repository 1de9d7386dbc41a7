import type { Element } from 'hast';
import { textOf } from './post';

const columns = { right: ['num'], center: ['mid'] };

/** A wide table scrolls in itself, can be reached by keyboard, and is named after its caption or its first row. */
export function table(element: Element): Element {
  element.properties.className = ['table'];
  const name = nameOf(element);
  const properties = { className: ['scroll-x'], tabIndex: 0, ...(name && { role: 'group', ariaLabel: name }) };
  return { type: 'element', tagName: 'div', properties, children: [element] };
}

/** A cell that says what it heads, with its column's alignment as a class. */
export function cell(element: Element, head: boolean): Element {
  const { align, colSpan, rowSpan, ...properties } = element.properties;
  element.properties = { ...properties, ...span('colSpan', colSpan), ...span('rowSpan', rowSpan) };
  if (align === 'right' || align === 'center') element.properties.className = columns[align];
  if (element.tagName === 'th') element.properties.scope = head ? 'col' : 'row';
  return element;
}

function span(name: string, value: unknown) {
  const count = Number(value);
  return Number.isInteger(count) && count > 1 && count <= 50 ? { [name]: count } : {};
}

function nameOf(table: Element): string {
  const caption = find(table, 'caption');
  const row = find(table, 'tr');
  const words = caption ? [textOf(caption)] : (row?.children ?? []).map(textOf);
  return words
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .slice(0, 6)
    .join(', ')
    .slice(0, 120);
}

function find(within: Element, tagName: string): Element | undefined {
  for (const child of within.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === tagName) return child;
    const found = find(child, tagName);
    if (found) return found;
  }
}
