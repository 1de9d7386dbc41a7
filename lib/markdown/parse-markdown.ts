import type { Root } from 'hast';
import type { Root as Mdast, Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { checkDepth } from './limits';

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(withoutFootnotes)
  .use(notTooDeep)
  .use(keepLines)
  .use(remarkRehype, { allowDangerousHtml: true })
  .freeze();

/** GitHub's Markdown without footnotes, whose ids would meet on a page of many posts; a line stays a line. HTML in it is left raw. */
export function parseMarkdown(source: string): Root {
  return reader.runSync(reader.parse(source));
}

function withoutFootnotes(this: Processor) {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({
    disable: { null: ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall'] },
  });
}

function notTooDeep() {
  return (tree: Mdast) => checkDepth<Nodes>(tree, (node) => ('children' in node ? node.children : []));
}

function keepLines() {
  return (tree: Mdast) =>
    visit(tree, 'text', (text, index, parent) => {
      if (!parent || index === undefined || !text.value.includes('\n')) return;
      const lines = text.value.split('\n').flatMap((value) => [{ type: 'break' as const }, { type: 'text' as const, value }]);
      parent.children.splice(index, 1, ...lines.slice(1));
      return [SKIP, index + lines.length - 1];
    });
}
