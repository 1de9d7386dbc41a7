'use client';

import { createContext, type ReactNode, startTransition, use, useActionState, useEffect, useEffectEvent, useRef } from 'react';
import { SignInAgain } from '@/components/people/sign-in-again';
import { Problem } from '@/components/ui/field';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/form-action';

// Whatever an action gives back: the form only asks whether it did.
// biome-ignore lint/suspicious/noExplicitAny: a state goes in and comes out, and each action has its own
export type Action = (before: any, form: FormData) => Promise<FormState<unknown>>;

type Props = {
  action: Action;
  /** Who wrote here: only they may sign in over it. */
  viewerId: string;
  /** What the action is told beside what is typed. */
  fields?: Record<string, string>;
  /** Said at the foot of the window when it worked. */
  saved?: string;
  /** Empty again when it worked. */
  clears?: boolean;
  className?: string;
  children: ReactNode;
};

const unsent: FormState<unknown> = {};
const Sent = createContext(unsent);

/** What the surrounding form was answered: problems and values by field. */
export function useSent() {
  return use(Sent);
}

/** Whether the form was sent and nothing was wrong with it. */
export function isDone(sent: FormState<unknown>) {
  return sent !== unsent && !sent.error && !sent.problems && !sent.signedOut;
}

/** A form around server elements. Works without script; with it, nothing typed is reset, whatever the answer is. */
export function Form({ action, viewerId, fields = {}, saved, clears, className, children }: Props) {
  const [sent, send] = useActionState<FormState<unknown>, FormData>(action, unsent);
  const form = useRef<HTMLFormElement>(null);
  const done = useEffectEvent(() => {
    if (saved) toast(saved);
    if (clears) form.current?.reset();
  });

  useEffect(() => {
    if (isDone(sent)) done();
    else if (sent.problems) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [sent]);

  return (
    <>
      <form
        ref={form}
        action={send}
        className={className}
        // What is wrong is said in our words, at its field, not in the browser's.
        noValidate
        onSubmit={(event) => {
          // React empties a form after its action, refused or not; sent like this it stays as it is.
          event.preventDefault();
          const written = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
          startTransition(() => send(written));
        }}
      >
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Sent value={sent}>{children}</Sent>
        <Problem>{sent.error}</Problem>
      </form>
      {sent.signedOut && <SignInAgain personId={viewerId} onSignedIn={() => form.current?.requestSubmit()} />}
    </>
  );
}
