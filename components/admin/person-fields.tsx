import { FormSelect } from '@/components/forms/form-select';
import { FormText } from '@/components/forms/form-text';
import { DepartmentOptions } from '@/components/people/department-options';
import type { Translator } from '@/lib/i18n/translator';

type Props = {
  t: Translator;
  departments: { id: string; name: string; depth: number }[];
  person?: { name: string; email: string | null; departmentId: string | null };
};

/** What the company says about somebody. */
export function PersonFields({ t, departments, person }: Props) {
  return (
    <>
      <FormText label={t('admin.name')} name="name" defaultValue={person?.name} required maxLength={100} autoComplete="off" />
      <FormText label={t('admin.email')} name="email" type="email" defaultValue={person?.email ?? ''} required autoComplete="off" />
      <FormSelect label={t('admin.department')} name="departmentId" defaultValue={person?.departmentId ?? ''}>
        <option value="">{t('admin.noDepartment')}</option>
        <DepartmentOptions departments={departments} />
      </FormSelect>
    </>
  );
}
