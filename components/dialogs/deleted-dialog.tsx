'use client';

import { useActionState } from 'react';
import { Problem } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { restoreWhole } from '@/lib/dialogs/actions';

type Props = { dialogId: string; gone: string; restore: string };

/** Where one lands after deleting a dialog: said once, and taken back with one press. */
export function DeletedDialog({ dialogId, gone, restore }: Props) {
  const [state, action] = useActionState(restoreWhole, {});
  return (
    <form action={action} className="notice mb-7" role="status">
      <input type="hidden" name="dialogId" value={dialogId} />
      <p>{gone}</p>
      <SubmitButton small look="plain">
        {restore}
      </SubmitButton>
      <Problem>{state.error}</Problem>
    </form>
  );
}
