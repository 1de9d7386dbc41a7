'use client';

import type { ComponentProps } from 'react';
import { Choice } from '@/components/ui/choice';
import { useSent } from './form';

/** One of a few in a Form. */
export function FormChoice({ name, defaultValue, ...choice }: ComponentProps<typeof Choice>) {
  const { problems, values } = useSent();
  return <Choice {...choice} name={name} defaultValue={values?.[name] ?? defaultValue} problem={problems?.[name]} />;
}
