'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { Logo } from '@/components/shell/logo';
import { Broken } from '@/components/ui/broken';

export default function PageBroke({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('ui');
  const format = useFormatter();
  const number = faultNumber(error);
  return (
    <Broken
      head={<Logo />}
      number={number && t('brokenNumber', { number, time: format.dateTime(new Date(), { hour: 'numeric', minute: '2-digit' }) })}
      title={t('broken')}
      lead={t('brokenLead')}
      again={t('tryAgain')}
      home={t('toHome')}
      foot={t('brokenFoot')}
      retry={retry}
    />
  );
}

/** What the log calls it; faults that happened in the browser alone have none. */
function faultNumber(error: unknown) {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined;
}
