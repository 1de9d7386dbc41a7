import compile from 'icu-minify/compile';
import type { Language } from './languages';
import { de } from './messages/de';
import { sie } from './messages/de-sie';
import { en } from './messages/en';

type Texts = { [key: string]: string | Texts };
export type Messages = typeof de;

/** Namespaces that components in the browser speak; only these travel with a page. */
const browserNamespaces = ['ui', 'form', 'thread', 'composer'] as const satisfies (keyof Messages)[];

/** Every sentence of a language, compiled once, so that no ICU parser is needed where a page is rendered. */
export const messagesOf: Record<Language, Messages> = {
  de: compileAll(de) as Messages,
  'de-sie': compileAll(overlay(de, sie)) as Messages,
  en: compileAll(en) as Messages,
};

export function browserMessages(language: Language) {
  return Object.fromEntries(browserNamespaces.map((namespace) => [namespace, messagesOf[language][namespace]]));
}

/** The texts with what differs laid over them. */
export function overlay(texts: Texts, differing: Texts): Texts {
  const merged = { ...texts };
  for (const [key, text] of Object.entries(differing)) {
    const below = merged[key];
    merged[key] = typeof text === 'object' && typeof below === 'object' ? overlay(below, text) : text;
  }
  return merged;
}

function compileAll(texts: Texts): unknown {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? plain(compile(text)) : compileAll(text)]),
  );
}

/** The compiler's plurals have no prototype, and React refuses to send such objects to the browser. */
function plain(compiled: unknown): unknown {
  return JSON.parse(JSON.stringify(compiled));
}
