'use client';

import { useActionState } from 'react';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { signIn } from '@/lib/people/actions';

type Props = { next?: string; words: { email: string; password: string; submit: string } };

/** Keeps the address after a refusal, never the password. */
export function SignInForm({ next, words }: Props) {
  const [state, action] = useActionState(signIn, {});
  return (
    <form action={action} noValidate>
      {state.error && <Notice kind="danger">{state.error}</Notice>}
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        label={words.email}
        name="email"
        type="email"
        autoComplete="username"
        autoFocus
        required
        defaultValue={state.values?.email}
        problem={state.problems?.email}
      />
      <TextField
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        problem={state.problems?.password}
      />
      <SubmitButton className="block-button">{words.submit}</SubmitButton>
    </form>
  );
}
