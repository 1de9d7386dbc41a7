import { headers } from 'next/headers';
import { db } from '@/db/client';
import { installation } from '@/db/schema/installation';
import type { Language } from '@/lib/i18n/languages';
import { currentViewer } from './viewer';

/** Somebody not signed in. */
export type Visitor = { language: Language; address: string; userAgent: string };

/** The visitor's language is the browser's if we speak it; German in the company's form of address. */
export async function currentVisitor(headers: { get(name: string): string | null }): Promise<Visitor> {
  const [company] = await db.select({ language: installation.language }).from(installation);
  return {
    language: preferred(headers.get('accept-language'), company?.language ?? 'de'),
    address: headers.get('x-quintet-address') ?? 'unknown',
    userAgent: (headers.get('user-agent') ?? '').slice(0, 300),
  };
}

/** The language of whoever asks, signed in or not: for what stands outside the portal. */
export async function currentLanguage(): Promise<Language> {
  return (await currentViewer())?.language ?? (await currentVisitor(await headers())).language;
}

function preferred(accepted: string | null, company: Language): Language {
  const first = accepted?.split(',')[0]?.trim().toLowerCase() ?? '';
  if (first.startsWith('en')) return 'en';
  if (first.startsWith('de')) return company === 'en' ? 'de' : company;
  return company;
}
