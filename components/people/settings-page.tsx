import type { ReactNode } from 'react';
import { PageTop } from '@/components/ui/page-top';
import { Tabs } from '@/components/ui/tabs';
import type { Translator } from '@/lib/i18n/translator';

const parts = { reading: '/settings', profile: '/settings/profile', access: '/settings/access' } as const;

type Props = { t: Translator; part: keyof typeof parts; aside?: ReactNode; children: ReactNode };

/** The frame of all that one decides for oneself. */
export function SettingsPage({ t, part, aside, children }: Props) {
  const tabs = (['reading', 'profile', 'access'] as const).map((each) => ({
    href: parts[each],
    label: t(`account.${each}`),
    current: each === part,
  }));
  return (
    <>
      <PageTop title={t('account.title')} lead={t('account.lead')} />
      <div className="sheet">
        <div>
          <div className="mb-7">
            <Tabs label={t('account.parts')} tabs={tabs} />
          </div>
          {children}
        </div>
        {aside && (
          <aside className="aside" aria-label={t('account.title')}>
            {aside}
          </aside>
        )}
      </div>
    </>
  );
}
