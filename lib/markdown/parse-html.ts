import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parseFragment, type TreeAdapter } from 'parse5';
import { checkDepth, limits, TooMuch } from './limits';

/** As a browser reads it, but given up as soon as it grows over the limits: misnested formatting multiplies without end. */
export function parseHtml(source: string): Root {
  const tree = parseFragment(source, { treeAdapter: watchful() });
  checkDepth<DefaultTreeAdapterMap['node']>(tree, (node) =>
    'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [],
  );
  return fromParse5(tree) as Root;
}

function watchful(): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      if (++elements > limits.elements) throw new TooMuch(`more than ${limits.elements} elements`);
      return defaultTreeAdapter.createElement(...element);
    },
  };
}
