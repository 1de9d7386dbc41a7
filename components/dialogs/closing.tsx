'use client';

import { useActionState } from 'react';
import { Problem } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { reopen } from '@/lib/dialogs/actions';

type Props = { dialogId: string; who: string; when: string; heading: string; outcome: string; reopenLabel?: string };

/** The final bar, and how it came out. */
export function Closing({ dialogId, who, when, heading, outcome, reopenLabel }: Props) {
  const [state, action] = useActionState(reopen, {});
  return (
    <section className="closing line" aria-labelledby="end">
      <div className="cue">
        {who}
        <span className="sep">, </span>
        <br />
        {when}
      </div>
      <div className="text">
        <h2 id="end">{heading}</h2>
        <p className="lead">{outcome}</p>
        {reopenLabel && (
          <form action={action} className="cluster mt-5">
            <input type="hidden" name="dialogId" value={dialogId} />
            <SubmitButton look="plain">{reopenLabel}</SubmitButton>
            <Problem>{state.error}</Problem>
          </form>
        )}
      </div>
    </section>
  );
}
