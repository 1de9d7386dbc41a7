'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { faultNumber } from '@/components/shell/hub-broke';
import { Broken } from '@/components/ui/broken';

/** A page broke; the frame around it still stands, so that one can go on elsewhere. */
export default function PageBroke({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('ui');
  const format = useFormatter();
  const number = faultNumber(error);
  const time = format.dateTime(new Date(), { hour: 'numeric', minute: '2-digit' });
  return (
    <Broken
      number={number && t('brokenNumber', { number, time })}
      title={t('broken')}
      lead={t('brokenLead')}
      again={t('tryAgain')}
      home={t('toHome')}
      foot={t('brokenFoot')}
      retry={retry}
    />
  );
}
