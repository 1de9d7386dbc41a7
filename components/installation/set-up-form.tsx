'use client';

import { type ReactNode, useActionState } from 'react';
import { Choice } from '@/components/ui/choice';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { setUp } from '@/lib/installation/actions';

type Words = Record<
  | 'who'
  | 'code'
  | 'codeHelp'
  | 'companyPart'
  | 'company'
  | 'you'
  | 'name'
  | 'email'
  | 'password'
  | 'passwordHelp'
  | 'language'
  | 'languageHelp'
  | 'submit'
  | 'afterwards',
  string
>;

type Props = { words: Words; languages: { value: string; label: string }[]; language: string };

/** The code, the company, the first admin. */
export function SetUpForm({ words, languages, language }: Props) {
  const [{ values, problems, error }, action] = useActionState(setUp, {});
  const field = (name: string) => ({ name, required: true, defaultValue: values?.[name], problem: problems?.[name] });
  return (
    <form action={action}>
      {error && <Notice kind="danger">{error}</Notice>}
      <Part legend={words.who}>
        <TextField
          {...field('code')}
          label={words.code}
          help={words.codeHelp}
          className="input code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </Part>
      <Part legend={words.companyPart}>
        <TextField {...field('company')} label={words.company} autoComplete="organization" />
      </Part>
      <Part legend={words.you}>
        <TextField {...field('name')} label={words.name} autoComplete="name" />
        <TextField {...field('email')} label={words.email} type="email" autoComplete="username" />
        <TextField {...field('password')} label={words.password} help={words.passwordHelp} type="password" autoComplete="new-password" />
      </Part>
      <Choice
        key={values?.language}
        legend={words.language}
        name="language"
        options={languages}
        defaultValue={values?.language ?? language}
        help={words.languageHelp}
        inline
      />
      <SubmitButton className="block-button">{words.submit}</SubmitButton>
      <p className="muted note-text">{words.afterwards}</p>
    </form>
  );
}

function Part({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="stack">{children}</div>
    </fieldset>
  );
}
