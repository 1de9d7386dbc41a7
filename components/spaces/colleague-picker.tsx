'use client';

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { isDone, useSent } from '@/components/forms/form';
import { Problem } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import { type Colleague, colleaguesQuery } from './queries';

export type PickerWords = Record<'name' | 'nameHelp' | 'chosen' | 'remove' | 'nobody' | 'tooFast', string>;

const client = new QueryClient();

/** Chooses people by typing their names; what is chosen goes with the form as personId. */
export function ColleaguePicker({ words }: { words: PickerWords }) {
  return (
    <QueryClientProvider client={client}>
      <Picker words={words} />
    </QueryClientProvider>
  );
}

function Picker({ words }: { words: PickerWords }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Colleague[]>([]);
  const sent = useSent();
  const text = useDeferredValue(typed.trim());
  const { data = [], isError, isSuccess } = useQuery(colleaguesQuery(text));
  const offered = text ? data.filter(({ id }) => chosen.every((person) => person.id !== id)) : [];

  useEffect(() => {
    if (isDone(sent)) setChosen([]);
  }, [sent]);

  const choose = (person: Colleague) => {
    setChosen([...chosen, person]);
    setTyped('');
  };

  return (
    <div className="stack">
      <TextField
        label={words.name}
        help={words.nameHelp}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !typed) return;
          event.preventDefault();
          if (offered[0]) choose(offered[0]);
        }}
      />
      {isError && <Problem>{words.tooFast}</Problem>}
      <ul className="rows" aria-live="polite">
        {offered.map((person) => (
          <li key={person.id}>
            <button type="button" className="py-1 text-left" onClick={() => choose(person)}>
              {person.name} <span className="muted note-text">{person.department ?? person.organisation}</span>
            </button>
          </li>
        ))}
        {text && isSuccess && offered.length === 0 && <li className="muted">{words.nobody}</li>}
      </ul>
      {chosen.length > 0 && (
        <ul className="cluster gap-tight" aria-label={words.chosen}>
          {chosen.map(({ id, name }) => (
            <li key={id} className="cluster gap-tight">
              <input type="hidden" name="personId" value={id} />
              <span>{name}</span>
              <button
                type="button"
                className="button quiet small"
                aria-label={`${words.remove}: ${name}`}
                onClick={() => setChosen(chosen.filter((person) => person.id !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
