'use client';

import { type ReactNode, useActionState, useState } from 'react';
import { Choice } from '@/components/ui/choice';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { setUp } from '@/lib/installation/actions';
import { GrowingNotes } from './growing-notes';

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

type Props = {
  words: Words;
  languages: { value: string; label: string }[];
  language: string;
  /** What stands above the form. */
  children: ReactNode;
};

/** The code, the company, the first admin; beside it a note for each part that is done. */
export function SetUpForm({ words, languages, language, children }: Props) {
  const [done, setDone] = useState(0);
  const [{ values, problems, error }, action] = useActionState(setUp, {});
  const field = (name: string) => ({ name, required: true, defaultValue: values?.[name], problem: problems?.[name] });
  return (
    <>
      <div>
        {children}
        <form action={action} onInput={(event) => setDone(countDone(event.currentTarget))}>
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
            <TextField
              {...field('password')}
              label={words.password}
              help={words.passwordHelp}
              type="password"
              autoComplete="new-password"
            />
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
      </div>
      <GrowingNotes done={done} />
    </>
  );
}

/** The parts that are filled in, from the top: the first gap ends the count. */
function countDone(form: HTMLFormElement) {
  const parts = [...form.querySelectorAll<HTMLFieldSetElement>('fieldset:has(input[required])')];
  const gap = parts.findIndex((part) => [...part.querySelectorAll('input')].some((input) => !input.validity.valid));
  return gap < 0 ? parts.length : gap;
}

function Part({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="stack">{children}</div>
    </fieldset>
  );
}
