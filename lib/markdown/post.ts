import type { Element, Nodes } from 'hast';

export type Format = 'markdown' | 'html' | 'text';

/** Whom and what a mention may name: whatever these two don't know stays plain text. */
export type Known = {
  person(id: string): string | undefined;
  space(slug: string): { name: string; path: string } | undefined;
};

/** What is gathered while a post is put into shape. */
export type Post = {
  format: Format;
  known?: Known;
  people: Set<string>;
  spaces: Set<string>;
  tags: Set<string>;
  headings: Element[];
  listings: Element[];
};

export const newPost = (format: Format, known?: Known): Post => ({
  format,
  known,
  people: new Set(),
  spaces: new Set(),
  tags: new Set(),
  headings: [],
  listings: [],
});

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
