'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useSent } from './form';

type Props = ComponentProps<typeof Textarea> & { name: string; label: ReactNode; help?: ReactNode };

/** Several lines of a Form. */
export function FormArea({ name, label, help, defaultValue, ...area }: Props) {
  const { problems, values } = useSent();
  return (
    <Field label={label} help={help} problem={problems?.[name]}>
      {(control) => <Textarea {...area} {...control} name={name} defaultValue={values?.[name] ?? defaultValue} />}
    </Field>
  );
}
