import { createTranslator } from 'use-intl/core';
import type { Language } from './languages';
import { localeOf } from './languages';
import { type Messages, messagesOf } from './messages';

const translators = new Map<Language, Translator>();

export type Translator = ReturnType<typeof createTranslator<Messages>>;
export type MessageKey = Parameters<Translator>[0];

/** The function that says a message in a language: t('dialogs.reply'). One is kept per language. */
export function translator(language: Language): Translator {
  const kept = translators.get(language);
  if (kept) return kept;
  const made = createTranslator<Messages>({ locale: localeOf(language), messages: messagesOf[language], timeZone: 'UTC' });
  translators.set(language, made);
  return made;
}
