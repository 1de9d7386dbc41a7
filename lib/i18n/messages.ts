import compile from 'icu-minify/compile';
import type { Language } from './languages';
import { de } from './messages/de';
import { sie } from './messages/de-sie';
import { en } from './messages/en';

type Texts = { [key: string]: string | Texts };
export type Messages = typeof de;

/** Every sentence of a language, compiled once, so that no ICU parser is needed where a page is rendered. */
export const messagesOf: Record<Language, Messages> = {
  de: compileAll(de) as Messages,
  'de-sie': compileAll(overlay(de, sie)) as Messages,
  en: compileAll(en) as Messages,
};

/** What components in the browser speak: only this travels with every page. */
export function browserMessages(language: Language) {
  const { ui, form, thread, composer } = messagesOf[language];
  const { ask, edit, similar, ...everywhere } = composer;
  return { ui, form: { signInAgain: form.signInAgain }, thread, composer: everywhere };
}

/** What they speak on the pages where one asks and edits. */
export function writingMessages(language: Language) {
  return { ...browserMessages(language), composer: messagesOf[language].composer };
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
