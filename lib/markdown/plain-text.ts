import type { Nodes, Root } from 'hast';
import { textOf } from './post';

const blocks = new Set('blockquote dd details div dl dt figcaption figure h3 h4 h5 h6 hr li ol p pre summary table ul'.split(' '));
const ends: Record<string, string> = { br: '\n', caption: '\n', td: '\t', th: '\t', tr: '\n' };

/** What a reader sees, for search and for notices: blocks and lines stand on lines of their own. */
export function plainText(tree: Root): string {
  const parts: string[] = [];
  gather(tree, parts);
  return joined(parts);
}

const asides = new Set(['blockquote', 'pre']);
const excerpt = 240;

/** The author's own first words on one line; what is quoted or shown as code only where there is nothing else. */
export function excerptOf(tree: Root, text: string): string {
  const parts: string[] = [];
  for (const node of tree.children) {
    gather(node, parts, asides);
    if (parts.join('').length > excerpt * 4) break;
  }
  return shorten(joined(parts) || text, excerpt);
}

const joined = (parts: string[]) =>
  parts
    .join('')
    .replace(/ ?\t[ \t]*/g, '\t')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

function shorten(text: string, length: number): string {
  const line = text.slice(0, length * 4).replace(/\s+/g, ' ');
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s.,;:–-]+$/, '');
  return `${words.replace(/[\ud800-\udbff]$/, '')}…`;
}

function gather(node: Nodes, parts: string[], leaveOut?: Set<string>) {
  if (node.type === 'text') parts.push(node.value.replace(/\s+/g, ' '));
  if (!('children' in node) || (node.type === 'element' && leaveOut?.has(node.tagName))) return;
  const block = node.type === 'element' && blocks.has(node.tagName);
  if (block) parts.push('\n');
  if (node.type === 'element' && node.tagName === 'pre') parts.push(textOf(node));
  else for (const child of node.children) gather(child, parts, leaveOut);
  if (node.type === 'element') parts.push(block ? '\n' : (ends[node.tagName] ?? ''));
}
