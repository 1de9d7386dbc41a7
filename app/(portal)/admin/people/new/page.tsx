import type { Metadata } from 'next';
import { v7 } from 'uuid';
import { AdminPage } from '@/components/admin/admin-page';
import { GivenPassword } from '@/components/admin/given-password';
import { PersonFields } from '@/components/admin/person-fields';
import { Form } from '@/components/forms/form';
import { Line } from '@/components/ui/line';
import { SubmitButton } from '@/components/ui/submit-button';
import { listDepartments } from '@/lib/departments/departments';
import { inTreeOrder } from '@/lib/departments/tree';
import { translator } from '@/lib/i18n/translator';
import { addColleague } from '@/lib/people/actions';
import { requireAdmin } from '@/lib/people/require-admin';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireAdmin()).language)('admin.addHeading') };
}

export default async function NewPersonPage() {
  const viewer = await requireAdmin();
  const t = translator(viewer.language);
  return (
    <AdminPage t={t} part="people">
      <Line>
        <h2>{t('admin.addHeading')}</h2>
        <p className="muted mt-1 mb-4">{t('admin.addLead')}</p>
        <Form action={addColleague} viewerId={viewer.id} fields={{ id: v7() }} clears className="stack">
          <PersonFields t={t} departments={inTreeOrder(await listDepartments())} />
          <div className="cluster">
            <SubmitButton>{t('admin.addSubmit')}</SubmitButton>
          </div>
          <GivenPassword explanation={t('admin.passwordOnce')} />
        </Form>
      </Line>
    </AdminPage>
  );
}
