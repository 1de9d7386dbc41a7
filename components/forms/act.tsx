import type { ReactNode } from 'react';
import type { ButtonLook } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { type Action, Form } from './form';

type Props = {
  action: Action;
  viewerId: string;
  fields: Record<string, string>;
  look?: ButtonLook;
  small?: boolean;
  /** The whole sentence for those who do not see what it stands beside. */
  label?: string;
  saved?: string;
  children: ReactNode;
};

/** One button that does one thing. */
export function Act({ action, viewerId, fields, look = 'plain', small, label, saved, children }: Props) {
  return (
    <Form action={action} viewerId={viewerId} fields={fields} saved={saved}>
      <SubmitButton look={look} small={small} aria-label={label}>
        {children}
      </SubmitButton>
    </Form>
  );
}
