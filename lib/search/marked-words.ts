import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { anyWanted, type Queries, type SearchLanguage } from './queries';
import { wordsOf } from './snippet';

/** Which words of the texts are among those asked for, as search compares them: stemmed, without accents. */
export async function markedWords(queries: Queries, texts: { text: string; lang: string }[]) {
  const asked = { de: anyWanted(queries.de), en: anyWanted(queries.en), other: anyWanted(queries.other) };
  const candidates = new Map<string, { word: string; lang: SearchLanguage }>();
  for (const { text, lang } of texts) {
    const language = asSearchLanguage(lang);
    const initials = new Set([...asked[language].matchAll(/'(.)/gu)].map(([, letter = '']) => letter));
    for (const { word } of wordsOf(text))
      if (initials.has(initialOf(word))) candidates.set(`${language} ${word}`, { word, lang: language });
  }
  const looked = [...candidates.values()].slice(0, lookedAt);
  if (looked.length === 0) return () => false;
  const hits = await db.execute<{ word: string; lang: string }>(sql`
    select word, lang from unnest(${sql.param(looked.map(({ word }) => word))}::text[], ${sql.param(looked.map(({ lang }) => lang))}::text[]) as seen(word, lang)
    where search_vector('', word, lang) @@ (case lang when 'de' then ${asked.de} when 'en' then ${asked.en} else ${asked.other} end)::tsquery`);
  const marked = new Set(hits.map(({ word, lang }) => `${lang} ${word}`));
  return (word: string, lang: string) => marked.has(`${asSearchLanguage(lang)} ${word}`);
}

const lookedAt = 1000;

function asSearchLanguage(lang: string): SearchLanguage {
  return lang === 'de' || lang === 'en' ? lang : 'other';
}

/** Stems and compounds begin as the word does, so most words need not be looked at. */
function initialOf(word: string) {
  return word.normalize('NFKD').charAt(0).toLowerCase();
}
