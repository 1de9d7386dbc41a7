'use client';

import type { ComponentProps } from 'react';
import { Question } from '@/components/ui/question';
import { toast } from '@/components/ui/toast';
import type { Action } from './form';

type Props = Omit<ComponentProps<typeof Question>, 'action'> & { action: Action; fields: Record<string, string> };

/** A deed that is asked about first; a refusal is said at the foot of the window. */
export function AskFirst({ action, fields, children, ...question }: Props) {
  return (
    <Question
      {...question}
      action={async (form) => {
        for (const [name, value] of Object.entries(fields)) form.set(name, value);
        const { error } = await action({}, form);
        if (error) toast(error, { error: true });
      }}
    >
      {children}
    </Question>
  );
}
