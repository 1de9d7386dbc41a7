import type { Metadata } from 'next';
import { z } from 'zod';
import { AccountTable } from '@/components/admin/account-table';
import { AdminPage } from '@/components/admin/admin-page';
import { Button } from '@/components/ui/button';
import { Filters } from '@/components/ui/filters';
import { Line } from '@/components/ui/line';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Pager } from '@/components/ui/pager';
import { TextField } from '@/components/ui/text-field';
import { listDepartments } from '@/lib/departments/departments';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { accountFilters, countAccounts, listAccounts, listActingAdmins } from '@/lib/people/administration';
import { requireAdmin } from '@/lib/people/require-admin';

const query = z.object({
  show: z.enum(accountFilters).optional().catch(undefined),
  q: z.string().max(200).catch(''),
  after: z.uuid().optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireAdmin()).language)('admin.title') };
}

export default async function AdminPeoplePage({ searchParams }: PageProps<'/admin'>) {
  const viewer = await requireAdmin();
  const t = translator(viewer.language);
  const { show, q: text, after } = query.parse(await searchParams);
  // Whoever looks for somebody means anybody.
  const filter = show ?? (text ? 'everyone' : 'duty');
  const [{ accounts, more }, counts, departments, admins] = await Promise.all([
    listAccounts(viewer, { filter, text, after }),
    countAccounts(viewer),
    listDepartments(),
    listActingAdmins(viewer),
  ]);
  const address = (show: string, edge?: string) =>
    `/admin?${new URLSearchParams({ show, ...(text && { q: text }), ...(edge && { after: edge }) })}`;

  return (
    <AdminPage t={t} part="people" lead={t('admin.lead', { people: counts.everyone, departments: departments.length })}>
      <section aria-labelledby="people">
        <Line className="mb-4">
          <h2 id="people">{t('admin.peopleHeading')}</h2>
          <p className="muted mt-1">{t('admin.peopleSub')}</p>
          {admins.length < 2 && (
            <div className="mt-4">
              <Notice kind="warn">{t('admin.secondAdmin')}</Notice>
            </div>
          )}
        </Line>
        <Line className="mb-4">
          <Filters
            label={t('admin.show')}
            filters={accountFilters.map((each) => ({
              href: address(each),
              label: t(`admin.filter.${each}`, { count: counts[each] }),
              current: each === filter,
            }))}
          />
        </Line>
        <form action="/admin" className="mb-4">
          <Line>
            <input type="hidden" name="show" value={filter === 'duty' ? 'everyone' : filter} />
            <TextField label={t('admin.query')} name="q" type="search" defaultValue={text} maxLength={200} />
            <Button type="submit" small className="mt-3">
              {t('admin.find')}
            </Button>
          </Line>
        </form>
        {accounts.length > 0 ? (
          <AccountTable t={t} clock={clockOf(viewer)} accounts={accounts} />
        ) : (
          <Line>
            <p className="muted">{t('admin.nobody')}</p>
          </Line>
        )}
        <Line className="mt-5">
          {more && <Pager label={t('people.pages')} older={{ href: address(filter, more), label: t('admin.more') }} />}
          <LinkButton look="main" href="/admin/people/new">
            {t('admin.add')}
          </LinkButton>
        </Line>
      </section>
    </AdminPage>
  );
}
