'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useSent } from './form';

type Props = ComponentProps<typeof Select> & { name: string; label: ReactNode; help?: ReactNode; hideLabel?: boolean };

/** One of many in a Form; the options are its children. */
export function FormSelect({ name, label, help, hideLabel, defaultValue, ...select }: Props) {
  const { problems, values } = useSent();
  return (
    <Field label={label} help={help} hideLabel={hideLabel} problem={problems?.[name]}>
      {(control) => <Select {...select} {...control} name={name} defaultValue={values?.[name] ?? defaultValue} />}
    </Field>
  );
}
