'use client';

import { useActionState, useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { signInAgain } from '@/lib/people/actions';

type Props = {
  /** Whom the page belongs to: nobody else may carry on with what is written on it. */
  personId: string;
  onSignedIn: () => void;
};

/** Signs in over a form whose session has ended, so that what was typed there stays. Stands beside that form, not in it. */
export function SignInAgain({ personId, onSignedIn }: Props) {
  const t = useTranslations('form.signInAgain');
  const [state, action] = useActionState(signInAgain, {});
  const carryOn = useEffectEvent(onSignedIn);

  useEffect(() => {
    if (state.result) carryOn();
  }, [state]);

  return (
    <form action={action} className="stack mt-7">
      <h2>{t('title')}</h2>
      <p>{t('why')}</p>
      <Problem>{state.error}</Problem>
      <input type="hidden" name="personId" value={personId} />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        autoFocus
        required
        defaultValue={state.values?.email}
        problem={state.problems?.email}
      />
      <TextField
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        problem={state.problems?.password}
      />
      <SubmitButton>{t('submit')}</SubmitButton>
    </form>
  );
}
