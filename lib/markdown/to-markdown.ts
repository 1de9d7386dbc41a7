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
    asWritten(element);
    if (!parent || index === undefined || (element.tagName !== 'label' && !has(element, 'tag'))) return;
    parent.children.splice(index, 1, ...element.children);
    return index;
  });
}

function asWritten(element: Element) {
  const { dataPerson, dataSpace } = element.properties;
  if (dataPerson) element.properties.href = `person:${dataPerson}`;
  if (dataSpace) element.properties.href = `space:${dataSpace}`;
  if (has(element, 'num')) element.properties.align = 'right';
  if (has(element, 'mid')) element.properties.align = 'center';
}

const has = ({ properties }: Element, name: string) => Array.isArray(properties.className) && properties.className.includes(name);
