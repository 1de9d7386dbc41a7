import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field';
import { Input } from './input';

type Props = ComponentProps<'input'> & { label: ReactNode; help?: ReactNode; problem?: string; hideLabel?: boolean };

/** One line to fill in, with its label. */
export function TextField({ label, help, problem, hideLabel, ...input }: Props) {
  return (
    <Field label={label} help={help} problem={problem} hideLabel={hideLabel}>
      {(control) => <Input {...input} {...control} />}
    </Field>
  );
}
