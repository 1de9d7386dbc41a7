import type { Element, Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseHtml } from './parse-html';

const lines: Options['handlers'] = {
  break: (_node, _parent, { stack }) => (stack.includes('headingAtx') || stack.includes('tableCell') ? ' ' : '\n'),
};

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', handlers: lines })
  .freeze();

/** What was rendered, as Markdown its author can go on with; needed when somebody edits what came as HTML. */
export function htmlToMarkdown(html: string): string {
  const tree = parseHtml(html);
  unfurnish(tree);
  return writer.stringify(writer.runSync(tree) as never).trim();
}

function unfurnish(tree: Root) {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'a') asWritten(element);
    if (!parent || index === undefined) return;
    if (element.tagName !== 'label' && !(element.tagName === 'a' && isTag(element))) return;
    parent.children.splice(index, 1, ...element.children);
    return index;
  });
}

function asWritten(link: Element) {
  const { dataPerson, dataSpace } = link.properties;
  if (dataPerson) link.properties.href = `person:${dataPerson}`;
  if (dataSpace) link.properties.href = `space:${dataSpace}`;
}

const isTag = ({ properties }: Element) => Array.isArray(properties.className) && properties.className.includes('tag');
