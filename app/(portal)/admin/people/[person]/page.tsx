import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdminPage } from '@/components/admin/admin-page';
import { PersonAccess } from '@/components/admin/person-access';
import { PersonDuties } from '@/components/admin/person-duties';
import { PersonFields } from '@/components/admin/person-fields';
import { Form } from '@/components/forms/form';
import { Motif } from '@/components/people/motif';
import { Line } from '@/components/ui/line';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import { listDepartments } from '@/lib/departments/departments';
import { inTreeOrder } from '@/lib/departments/tree';
import { translator } from '@/lib/i18n/translator';
import { changePerson } from '@/lib/people/actions';
import { getAccount, listActingAdmins } from '@/lib/people/administration';
import { listDuties } from '@/lib/people/duties';
import { requireAdmin } from '@/lib/people/require-admin';

export async function generateMetadata({ params }: PageProps<'/admin/people/[person]'>): Promise<Metadata> {
  const [viewer, { person }] = await Promise.all([requireAdmin(), params]);
  return { title: (await getAccount(viewer, person))?.name };
}

export default async function AdminPersonPage({ params }: PageProps<'/admin/people/[person]'>) {
  const [viewer, { person }] = await Promise.all([requireAdmin(), params]);
  const account = await getAccount(viewer, person);
  if (!account) notFound();
  const [departments, held, admins] = await Promise.all([listDepartments(), listDuties(viewer), listActingAdmins(viewer)]);
  const t = translator(viewer.language);

  return (
    <AdminPage t={t} part="people">
      <Line>
        <div className="cluster gap-tight keep mb-4">
          <Motif id={account.id} />
          <h2>{account.name}</h2>
        </div>
        <Form action={changePerson} viewerId={viewer.id} fields={{ personId: account.id }} saved={t('admin.saved')} className="stack">
          <PersonFields t={t} departments={inTreeOrder(departments)} person={account} />
          <div className="cluster">
            <SubmitButton>{t('admin.save')}</SubmitButton>
            <LinkButton look="quiet" href={`/people/${account.id}`}>
              {t('admin.seeProfile')}
            </LinkButton>
          </div>
        </Form>
      </Line>
      <PersonDuties viewer={viewer} account={account} held={held.filter(({ personId }) => personId === account.id)} admins={admins} />
      <PersonAccess viewer={viewer} account={account} admins={admins} />
    </AdminPage>
  );
}
