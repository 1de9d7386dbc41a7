import type { ReactNode } from 'react';
import { PageTop } from '@/components/ui/page-top';
import { Tabs } from '@/components/ui/tabs';
import type { Translator } from '@/lib/i18n/translator';

type Props = { t: Translator; part: 'people' | 'departments'; lead?: string; aside?: ReactNode; children: ReactNode };

/** The frame of administration. */
export function AdminPage({ t, part, lead, aside, children }: Props) {
  return (
    <>
      <PageTop title={t('admin.title')} cue={t('admin.cue')} lead={lead} />
      <div className="sheet">
        <div>
          <div className="mb-7">
            <Tabs
              label={t('admin.parts')}
              tabs={[
                { href: '/admin', label: t('admin.people'), current: part === 'people' },
                { href: '/admin/departments', label: t('admin.departments'), current: part === 'departments' },
              ]}
            />
          </div>
          {children}
        </div>
        <aside className="aside" aria-label={t('admin.title')}>
          {aside}
          <section>
            <h2>{t('admin.closedSpaces')}</h2>
            <p>{t('admin.closedSpacesWhy')}</p>
          </section>
        </aside>
      </div>
    </>
  );
}
