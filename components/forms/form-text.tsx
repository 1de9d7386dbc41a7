'use client';

import type { ComponentProps } from 'react';
import { TextField } from '@/components/ui/text-field';
import { useSent } from './form';

/** A line of a Form. */
export function FormText({ name, defaultValue, ...field }: ComponentProps<typeof TextField> & { name: string }) {
  const { problems, values } = useSent();
  return <TextField {...field} name={name} defaultValue={values?.[name] ?? defaultValue} problem={problems?.[name]} />;
}
