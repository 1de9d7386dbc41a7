import type { Element, ElementContent } from 'hast';
import { type Post, textOf } from './post';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const slug = /^[\p{L}\p{N}_-]{1,100}$/u;
const here = 'https://here.invalid';

/** A link as it may stand in a post; where it leads nowhere, only its words. */
export function link(element: Element, post: Post): ElementContent[] {
  const { href, title } = element.properties;
  const target = typeof href === 'string' ? href.trim() : '';
  const named = /^(person|space):(.*)$/s.exec(target);
  if (named) return mention(element, named[1] === 'person' ? person(named[2] ?? '', post) : space(named[2] ?? '', post));
  const address = readAddress(target, post);
  if (!address || !hasContent(element)) return element.children;
  element.properties = { ...address, ...(typeof title === 'string' && { title }) };
  return [element];
}

/** No picture is fetched from anywhere; what it was stays to be followed. */
export function imageLink(image: Element, post: Post, insideLink: boolean): ElementContent[] {
  const { src, alt } = image.properties;
  const words = typeof alt === 'string' ? alt.trim() : '';
  const address = typeof src === 'string' ? readAddress(src, post) : undefined;
  if (!address || insideLink) return words ? [{ type: 'text', value: words }] : [];
  const name = words || new URL(address.href, here).pathname.split('/').at(-1) || address.href;
  return [{ type: 'element', tagName: 'a', properties: { ...address }, children: [{ type: 'text', value: name }] }];
}

/** Read as a browser reads it, so that no spelling of a protocol gets past. Addresses inside the hub only from our own Markdown. */
function readAddress(written: string, post: Post): { href: string; rel?: string[] } | undefined {
  if (!URL.canParse(written, here)) return;
  const url = new URL(written, here);
  if (url.protocol === 'mailto:') return { href: url.href };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return;
  if (url.origin !== here) return { href: url.href, rel: ['nofollow', 'noopener', 'noreferrer'] };
  const inside = post.format === 'markdown' && written.startsWith('/') && !url.pathname.startsWith('//');
  return inside ? { href: url.href.slice(here.length) } : undefined;
}

type Mention = { kind: 'person' | 'space'; id: string; name: string; path: string };

function person(written: string, { known, people }: Post): Mention | undefined {
  const id = written.toLowerCase();
  const name = uuid.test(id) ? known?.person(id) : undefined;
  if (name === undefined) return;
  people.add(id);
  return { kind: 'person', id, name, path: `/people/${id}` };
}

function space(written: string, { known, spaces }: Post): Mention | undefined {
  const id = decode(written);
  const found = slug.test(id) ? known?.space(id) : undefined;
  if (!found) return;
  spaces.add(id);
  return { kind: 'space', id, name: found.name, path: found.path };
}

/** The name is the one we know, not the one that was typed: nobody is made to say or be somebody else. */
function mention(written: Element, found: Mention | undefined): ElementContent[] {
  if (!found) return [{ type: 'text', value: textOf(written) }];
  const properties = { className: ['mention'], href: found.path, [found.kind === 'person' ? 'dataPerson' : 'dataSpace']: found.id };
  return [{ type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: `@${found.name}` }] }];
}

function decode(written: string) {
  try {
    return decodeURIComponent(written);
  } catch {
    return '';
  }
}

const hasContent = (element: Element) => textOf(element).trim() !== '';
