import { useActionState, useState, useTransition } from 'react';
import { sending } from '@/components/live/line';
import type { FormState } from '@/lib/form-action';

type Action<Result> = (before: FormState<Result>, form: FormData) => Promise<FormState<Result>>;
type Sent<Result> = FormState<Result> & {
  /** The line was down: nothing arrived, or nobody knows. */
  lost?: true;
};

/**
 * Sends a form without React's reset, so that nothing typed goes; `action` is for the form itself, where no script runs.
 * A line that is down is no bug: the words stay, and the form's id makes a second try harmless.
 */
export function useSentForm<Result>(act: Action<Result>, onArrived: (result: Result) => void) {
  const [withoutScript, action] = useActionState(act, {});
  const [answer, setAnswer] = useState<Sent<Result>>();
  const [pending, startSending] = useTransition();

  function send(form: FormData) {
    if (pending) return;
    startSending(async () => {
      try {
        const next = await sending(act({}, form));
        setAnswer(next);
        if (next.result !== undefined) onArrived(next.result);
      } catch (error) {
        if (navigator.onLine && !(error instanceof TypeError)) throw error;
        setAnswer({ lost: true });
      }
    });
  }

  const state: Sent<Result> = answer ?? withoutScript;
  return { state, isAnswered: answer !== undefined, action, send, pending };
}
