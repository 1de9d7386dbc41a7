import type { Metadata } from 'next';
import { v7 } from 'uuid';
import { AdminPage } from '@/components/admin/admin-page';
import { DepartmentTree } from '@/components/admin/department-tree';
import { Form } from '@/components/forms/form';
import { FormSelect } from '@/components/forms/form-select';
import { FormText } from '@/components/forms/form-text';
import { DepartmentOptions } from '@/components/people/department-options';
import { Line } from '@/components/ui/line';
import { SubmitButton } from '@/components/ui/submit-button';
import { add } from '@/lib/departments/actions';
import { listDepartmentsInUse } from '@/lib/departments/departments';
import { inTreeOrder } from '@/lib/departments/tree';
import { translator } from '@/lib/i18n/translator';
import { requireAdmin } from '@/lib/people/require-admin';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireAdmin()).language)('admin.departmentsHeading') };
}

export default async function DepartmentsPage() {
  const viewer = await requireAdmin();
  const t = translator(viewer.language);
  const departments = inTreeOrder(await listDepartmentsInUse(viewer));
  return (
    <AdminPage t={t} part="departments">
      <section aria-labelledby="departments">
        <Line>
          <h2 id="departments">{t('admin.departmentsHeading')}</h2>
          <p className="muted mt-1 mb-4">{t('admin.departmentsSub')}</p>
          {departments.length === 0 && <p className="muted">{t('admin.noDepartments')}</p>}
          <DepartmentTree viewer={viewer} departments={departments} />
        </Line>
      </section>
      <section className="section" aria-labelledby="add">
        <Line>
          <h2 className="mb-3" id="add">
            {t('admin.addDepartment')}
          </h2>
          <Form action={add} viewerId={viewer.id} fields={{ id: v7() }} saved={t('admin.departmentAdded')} clears className="stack">
            <FormText label={t('admin.departmentName')} name="name" required maxLength={80} />
            <FormSelect label={t('admin.parent')} name="parentId">
              <option value="">{t('admin.topLevel')}</option>
              <DepartmentOptions departments={departments} />
            </FormSelect>
            <div className="cluster">
              <SubmitButton>{t('admin.addDepartment')}</SubmitButton>
            </div>
          </Form>
        </Line>
      </section>
    </AdminPage>
  );
}
