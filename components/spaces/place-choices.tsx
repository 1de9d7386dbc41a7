import { FormSelect } from '@/components/forms/form-select';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { listFreeDepartments, listPossibleParents } from '@/lib/spaces/place';
import { whyNotSetDepartment } from '@/lib/spaces/policy';
import type { Space } from '@/lib/spaces/spaces';

type Props = { viewer: Viewer; t: Translator; space?: Pick<Space, 'id' | 'departmentId' | 'parentId'> };

/** Where in the tree a space stands. A department is only offered to those who may give it. */
export async function PlaceChoices({ viewer, t, space }: Props) {
  const mayGiveDepartment = !whyNotSetDepartment(viewer);
  const [parents, departments] = await Promise.all([
    listPossibleParents(viewer, space),
    mayGiveDepartment ? listFreeDepartments(space) : [],
  ]);
  return (
    <>
      <FormSelect name="parentId" label={t('spaces.form.parent')} help={t('spaces.form.parentHelp')} defaultValue={space?.parentId ?? ''}>
        <option value="">{t('spaces.form.noParent')}</option>
        {parents.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </FormSelect>
      {mayGiveDepartment ? (
        <FormSelect name="departmentId" label={t('spaces.form.department')} defaultValue={space?.departmentId ?? ''}>
          <option value="">{t('spaces.form.noDepartment')}</option>
          {departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </FormSelect>
      ) : (
        <input type="hidden" name="departmentId" value={space?.departmentId ?? ''} />
      )}
    </>
  );
}
