import type { Metadata } from 'next';
import { Lost } from '@/components/shell/lost';
import { translator } from '@/lib/i18n/translator';
import { currentLanguage } from '@/lib/people/visitor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('shell.lost') };
}

/** What is not there and what one may not see look the same. Next sends this page along with every other one, so it travels as words. */
export default async function NotFound() {
  const t = translator(await currentLanguage());
  return (
    <Lost
      title={t('shell.lost')}
      lead={t('shell.lostLead')}
      foot={t('shell.lostFoot')}
      home={t('shell.home')}
      spaces={t('shell.seeSpaces')}
    />
  );
}
