import type { Root } from 'hast';
import rehypeHighlight from 'rehype-highlight';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { cleanText } from './clean';
import { furnish } from './furnish';
import { limits, TooMuch } from './limits';
import { parseHtml } from './parse-html';
import { parseMarkdown } from './parse-markdown';
import { isPlain, parseText } from './parse-text';
import { excerptOf, plainText } from './plain-text';
import { type Format, type Known, newPost, type Post } from './post';
import { foreignHtml, ourMarkdown } from './sanitize';

export type Rendered = {
  html: string;
  text: string;
  excerpt: string;
  mentions: { people: string[]; spaces: string[] };
  tags: string[];
};

/** What was written, as it is shown: done once, when it is written. Never throws, whatever it is given. */
export function render(source: string, format: Format, known?: Known): Rendered {
  const post = newPost(format, known);
  const tree = readable(cleanText(source), post);
  const text = plainText(tree);
  return {
    html: writer.stringify(tree),
    text,
    excerpt: excerptOf(tree, text),
    mentions: { people: [...post.people], spaces: [...post.spaces] },
    tags: [...post.tags],
  };
}

const sanitizers = {
  html: unified().use(rehypeSanitize, foreignHtml).freeze(),
  markdown: unified().use(rehypeSanitize, ourMarkdown).freeze(),
  text: unified().freeze(),
};
const highlighter = unified().use(rehypeHighlight).freeze();
const writer = unified().use(rehypeStringify).freeze();

function readable(source: string, post: Post): Root {
  try {
    return shape(parse(source, post.format), post);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return shape(parseText(source), { ...post, format: 'text' });
  }
}

function shape(parsed: Root, post: Post): Root {
  const tree = sanitizers[post.format].runSync(parsed) as Root;
  furnish(tree, post);
  if (post.listings.length > 0) highlighter.runSync({ type: 'root', children: post.listings });
  return tree;
}

function parse(source: string, format: Format): Root {
  if (format === 'text' || source.length > limits[format]) return parseText(source);
  if (format === 'html') return parseHtml(source);
  if (isPlain(source)) return parseText(source);
  return parseMarkdown(source);
}
