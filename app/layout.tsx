import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { localeOf } from '@/lib/i18n/languages';
import { currentViewer } from '@/lib/people/viewer';
import { currentLanguage } from '@/lib/people/visitor';
import { fonts } from './fonts';
import './globals.css';

export const metadata: Metadata = { title: { default: 'Quintet', template: '%s – Quintet' }, robots: { index: false } };
export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  const theme = viewer && viewer.theme !== 'system' ? viewer.theme : undefined;
  return (
    <html lang={localeOf(await currentLanguage()).slice(0, 2)} className={fonts} data-theme={theme}>
      <body>{children}</body>
    </html>
  );
}
