import type { Element, ElementContent, Root, Text } from 'hast';
import { cleanText } from './clean';
import { limits } from './limits';
import { imageLink, link } from './links';
import { type Post, textOf } from './post';
import { cell, table } from './tables';
import { task } from './tasks';
import { drawEmoji, linkWords } from './words';

type Inside = { link?: boolean; code?: boolean; head?: boolean; label?: boolean };

const surroundings: Record<string, Inside> = {
  a: { link: true },
  code: { code: true },
  kbd: { code: true },
  label: { label: true },
  pre: { code: true },
  samp: { code: true },
  span: { label: false },
  thead: { head: true },
};

/** Gives a sanitised tree what our pages need of it; every class, role and address in a post comes from here. */
export function furnish(tree: Root, post: Post) {
  tree.children = tree.children.flatMap((node) => (node.type === 'doctype' ? [] : furnished(node, post, {})));
  lower(post.headings);
}

/** Titles and names of spaces are the page's headings, so a post begins at h3, whatever its author began with. */
function lower(headings: Element[]) {
  const ranks = [...new Set(headings.map(({ tagName }) => tagName))].sort();
  for (const heading of headings) heading.tagName = `h${Math.min(ranks.indexOf(heading.tagName) + 3, 6)}`;
}

function furnished(node: ElementContent, post: Post, inside: Inside): ElementContent[] {
  if (node.type === 'text') return words(node, post, inside);
  if (node.type !== 'element') return [];
  tidy(node);
  if (node.tagName === 'li') task(node);
  const within = { ...inside, ...surroundings[node.tagName] };
  const heard = node.tagName === 'blockquote' ? overheard(post) : post;
  node.children = node.children.flatMap((child) => furnished(child, heard, within));
  return shaped(node, post, inside);
}

/** Whoever is named in a quote was called when it was said, not again by who quotes it. */
const overheard = (post: Post): Post => ({ ...post, people: new Set(), spaces: new Set(), tags: new Set() });

function tidy({ properties }: Element) {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string') properties[name] = cleanText(value);
    if (Array.isArray(value) && value.length === 0) delete properties[name];
  }
}

function words({ value }: Text, post: Post, inside: Inside): ElementContent[] {
  const text = cleanText(value);
  if (inside.code) return [{ type: 'text', value: text }];
  const drawn = post.format === 'markdown' ? drawEmoji(text) : text;
  if (inside.link || !/[#@]|https?:|www\./i.test(drawn)) return [{ type: 'text', value: drawn }];
  return linkWords(drawn, (tag) => post.tags.add(tag)).flatMap((node) =>
    node.type === 'element' && !node.properties.className ? link(node, post) : [node],
  );
}

function shaped(element: Element, post: Post, inside: Inside): ElementContent[] {
  switch (element.tagName) {
    case 'a':
      return inside.link ? element.children : link(element, post);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      post.headings.push(element);
      return [element];
    case 'img':
      return imageLink(element, post, inside.link ?? false);
    case 'input':
      return inside.label ? [element] : [];
    case 'p':
      return textOf(element).trim() ? [element] : [];
    case 'pre':
      return [code(element, post)];
    case 'table':
      return [table(element)];
    case 'td':
    case 'th':
      return [cell(element, inside.head ?? false)];
    case 'ul':
      return [list(element)];
    default:
      return [element];
  }
}

/** Code that is wide can be scrolled by keyboard; very long code is not worth the colouring. */
function code(element: Element, post: Post): Element {
  element.properties = { tabIndex: 0 };
  if (textOf(element).length <= limits.code) post.listings.push(element);
  else for (const child of element.children) if (child.type === 'element') child.properties = {};
  return element;
}

function list(element: Element): Element {
  const isTask = (item: ElementContent) =>
    item.type === 'element' && item.children[0]?.type === 'element' && item.children[0].tagName === 'label';
  if (element.children.some(isTask)) element.properties.className = ['checks'];
  return element;
}
