/** What is longer or deeper is shown as text, as it came: no reader writes such a thing and no browser enjoys it. */
export const limits = { markdown: 100_000, html: 250_000, depth: 60, elements: 40_000, lines: 10_000, code: 20_000 };

/** Thrown on meeting what is over the limits. */
export class TooMuch extends Error {}

/** Refuses a tree too deep for functions that call themselves; it goes level by level, so that depth can't hurt it. */
export function checkDepth<Node>(root: Node, childrenOf: (node: Node) => Node[]) {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth) throw new TooMuch(`deeper than ${limits.depth}`);
    level = level.flatMap(childrenOf);
  }
}
