import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Line } from '@/components/ui/line';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Translator } from '@/lib/i18n/translator';
import { DepartmentOptions } from './department-options';

type Props = {
  t: Translator;
  text: string;
  department?: string;
  /** None where the reader may not know them. */
  departments: { id: string; name: string; depth: number }[];
};

/** Asks the directory; its question is in the address. */
export function Finder({ t, text, department, departments }: Props) {
  return (
    <form className="mb-7" action="/people" aria-label={t('people.find')}>
      <Line>
        <div className="finder">
          <TextField
            label={t('people.query')}
            name="q"
            type="search"
            defaultValue={text}
            placeholder={t('people.queryExample')}
            maxLength={100}
          />
          {departments.length > 0 && (
            <Field label={t('people.department')}>
              {(control) => (
                <Select {...control} name="department" defaultValue={department}>
                  <option value="">{t('people.anyDepartment')}</option>
                  <DepartmentOptions departments={departments} />
                </Select>
              )}
            </Field>
          )}
        </div>
        <Button type="submit" className="mt-3">
          {t('people.submit')}
        </Button>
      </Line>
    </form>
  );
}
