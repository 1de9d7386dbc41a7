import Link from 'next/link';
import { AskFirst } from '@/components/forms/ask-first';
import { Form } from '@/components/forms/form';
import { FormSelect } from '@/components/forms/form-select';
import { FormText } from '@/components/forms/form-text';
import { DepartmentOptions } from '@/components/people/department-options';
import { SubmitButton } from '@/components/ui/submit-button';
import { change, remove } from '@/lib/departments/actions';
import type { DepartmentInUse } from '@/lib/departments/departments';
import { whyNotRemove } from '@/lib/departments/policy';
import { withAllBelow } from '@/lib/departments/tree';
import { inWords } from '@/lib/i18n/message';
import { type Translator, translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';

type Placed = DepartmentInUse & { depth: number };

/** The company's tree; each department opens to be changed. */
export function DepartmentTree({ viewer, departments }: { viewer: Viewer; departments: Placed[] }) {
  const t = translator(viewer.language);
  return (
    <ul className="rows">
      {departments.map((department) => (
        <li key={department.id}>
          <details>
            <summary>
              {'– '.repeat(department.depth)}
              {department.name} <span className="muted note-text font-text">{facts(t, department)}</span>
            </summary>
            <ChangeForm viewer={viewer} department={department} departments={departments} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function ChangeForm({ viewer, department, departments }: { viewer: Viewer; department: Placed; departments: Placed[] }) {
  const t = translator(viewer.language);
  const { id, name, parentId } = department;
  const below = withAllBelow(departments, id);
  return (
    <div className="stack mt-3 mb-4">
      <Form action={change} viewerId={viewer.id} fields={{ departmentId: id }} saved={t('admin.saved')} className="stack">
        <FormText label={t('admin.departmentName')} name="name" defaultValue={name} required maxLength={80} />
        <FormSelect label={t('admin.parent')} name="parentId" defaultValue={parentId ?? ''}>
          <option value="">{t('admin.topLevel')}</option>
          <DepartmentOptions departments={departments.filter((other) => !below.includes(other.id))} />
        </FormSelect>
        <div className="cluster">
          <SubmitButton look="plain" small>
            {t('admin.save')}
          </SubmitButton>
          {department.slug && <Link href={`/spaces/${department.slug}`}>{department.space}</Link>}
        </div>
      </Form>
      <div className="cluster">
        <AskFirst
          action={remove}
          fields={{ departmentId: id }}
          button={t('admin.remove')}
          // Whether it has spoken is only asked when it comes to that.
          whyNot={inWords(t, whyNotRemove({ ...department, hasSpoken: false }))}
          title={t('admin.removeTitle', { name })}
          yes={t('admin.remove')}
          no={t('admin.cancel')}
          small
          danger
        >
          <p>{t('admin.removeWhy')}</p>
        </AskFirst>
      </div>
    </div>
  );
}

function facts(t: Translator, { people, space }: DepartmentInUse) {
  return t('admin.departmentFacts', { people, space: space ? t('admin.itsSpace', { space }) : t('admin.noSpace') });
}
