import type { Root } from 'hast';
import MarkdownIt, { type StateCore, type Token } from 'markdown-it';
import { parseHtml } from './parse-html';

const reader = new MarkdownIt({ html: true, linkify: true, breaks: true, maxNesting: 150 });
// Only whole addresses, which emphasis must not cut up; the others are found in the words, as in any other format.
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
for (const schema of ['//', 'ftp:', 'mailto:']) reader.linkify.add(schema, null);
reader.normalizeLinkText = (address) => address;
reader.core.ruler.before('text_join', 'escapes', keepEscapes);
reader.core.ruler.push('tasks', markTasks);
reader.core.ruler.push('columns', alignColumns);

/** GitHub's Markdown where a line stays a line, with whatever HTML stands in it: read, not yet made safe. */
export function parseMarkdown(source: string): Root {
  return parseHtml(reader.render(source));
}

/** Whoever writes \#this means no tag: set apart, the sign is not read together with what follows it. */
function keepEscapes(state: StateCore) {
  for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
    if (token.type !== 'text_special' || !/^[#:]$/.test(token.content)) continue;
    token.type = 'html_inline';
    token.content = `<span>${token.content}</span>`;
  }
}

/** An item that begins with [ ] or [x]. */
function markTasks(state: StateCore) {
  state.tokens.forEach((token, index) => {
    const text = token.children?.[0];
    const box = state.tokens[index - 2]?.type === 'list_item_open' && /^\[([ x])\][ \t]+\S/i.exec(token.content);
    if (!box || text?.type !== 'text') return;
    text.content = text.content.slice(3).trimStart();
    const checkbox = new state.Token('html_inline', '', 0);
    checkbox.content = `<input type="checkbox"${box[1] === ' ' ? '' : ' checked'}>`;
    token.children?.unshift(checkbox);
  });
}

/** The reader aligns by style attributes, which never pass. */
function alignColumns(state: StateCore) {
  for (const token of state.tokens.filter(({ type }) => type === 'td_open' || type === 'th_open')) {
    const align = /right|center/.exec(styleOf(token));
    token.attrs = align ? [['align', align[0]]] : [];
  }
}

const styleOf = (token: Token) => String(token.attrGet('style') ?? '');
