import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];

const plain =
  'abbr b bdi bdo blockquote br caption cite dd del details dfn dl dt em figcaption figure h3 h4 h5 h6 hr i ins kbd label mark p q rp rt ruby s samp small span strike strong sub summary sup tbody tfoot thead tr u var wbr';
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const small = /^([2-9]|[1-4]\d|50)$/;
const cell = { colspan: small, rowspan: small, class: /^(num|mid)$/ };

/** All that a rendered post may consist of, written down a second time so that no slip in the sanitiser hides itself. */
const allowed: Record<string, Record<string, RegExp>> = {
  ...Object.fromEntries(plain.split(' ').map((name) => [name, {}])),
  a: {
    href: /^(https?:\/\/|mailto:|\/(?![/\\]))/,
    title: /^/,
    rel: /^nofollow noopener noreferrer$/,
    class: /^(tag|mention)$/,
    'data-person': uuid,
    'data-space': /^[\p{L}\p{N}_-]+$/u,
  },
  abbr: { title: /^/ },
  code: { class: /^(hljs )?language-[\w+#.-]+$|^hljs$/ },
  details: { open: /^$/ },
  div: { class: /^scroll-x$/, tabindex: /^0$/, role: /^group$/, 'aria-label': /\S/ },
  input: { type: /^checkbox$/, disabled: /^$/, checked: /^$/ },
  li: { value: /^-?\d+$/ },
  ol: { start: /^-?\d+$/, reversed: /^$/ },
  pre: { tabindex: /^0$/ },
  span: { class: /^hljs-[a-z_-]+( [a-z]+_+)*$|^(css|graphql|javascript|json|markdown|php|python|sql|xml|yaml)$/ },
  table: { class: /^table$/ },
  td: cell,
  th: { ...cell, scope: /^(col|row)$/ },
  ul: { class: /^checks$/ },
};
const everywhere = { lang: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, dir: /^(ltr|rtl|auto)$/ };
// biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** What stands in a rendered post and must not, as a browser reads it: with scripts, without, and after being copied once. */
export function offences(html: string): string[] {
  const readings = [parseFragment(html), parseFragment(html, { scriptingEnabled: false })];
  const copied = parseFragment(serialize(parseFragment(html)));
  return [
    ...(unseen.test(html) ? ['unseen characters'] : []),
    ...[...readings, copied].flatMap((tree) => tree.childNodes.flatMap((node) => within(node, 1))),
  ];
}

function within(node: DefaultTreeAdapterMap['childNode'], depth: number): string[] {
  if (node.nodeName === '#text') return [];
  if (!('tagName' in node)) return [node.nodeName];
  if (depth > 100) return ['too deep'];
  return [...elementOffences(node), ...node.childNodes.flatMap((child) => within(child, depth + 1))];
}

function elementOffences(element: Element): string[] {
  const rules = allowed[element.tagName];
  if (!rules || !element.namespaceURI.endsWith('/xhtml')) return [`<${element.tagName}>`];
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  const wrong = Object.entries(attributes).filter(([name, value]) => !(rules[name] ?? everywhere[name as 'lang'])?.test(value));
  return [...wrong.map(([name, value]) => `<${element.tagName} ${name}="${value.slice(0, 80)}">`), ...misled(element, attributes)];
}

function misled({ tagName, parentNode }: Element, attributes: Record<string, string>): string[] {
  if (tagName === 'input') {
    const named = parentNode?.nodeName === 'label' && 'disabled' in attributes && attributes.type === 'checkbox';
    return named ? [] : ['a box without a name, or one that can be ticked'];
  }
  if (tagName !== 'a') return [];
  const url = URL.parse(attributes.href ?? '', 'https://hub.example');
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return [`a link to ${attributes.href}`];
  if (url.protocol !== 'mailto:' && url.host !== 'hub.example' && !attributes.rel)
    return [`a link that leaves without saying so: ${attributes.href}`];
  if (attributes.class === 'mention' && !/^\/(people|spaces)\/[\p{L}\p{N}_-]+$/u.test(decodeURI(url.pathname)))
    return [`a mention of ${attributes.href}`];
  if (attributes.class === 'tag' && !attributes.href?.startsWith('/search?q=tag:')) return [`a tag to ${attributes.href}`];
  return attributes.class !== 'mention' && ('data-person' in attributes || 'data-space' in attributes) ? ['a forged mention'] : [];
}
