'use client';

import { keepPreviousData, QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NoteHead } from '@/components/ui/note-head';
import type { Similar } from '@/lib/search/similar';

const shapes = { open: 'hollow', answered: 'full', closed: 'closed', other: undefined } as const;

/** Beside a question that is being written: what may already answer it. */
export default function SimilarDialogs({ title }: { title: string }) {
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } }));
  return (
    <QueryClientProvider client={queries}>
      <Found title={title} />
    </QueryClientProvider>
  );
}

function Found({ title }: { title: string }) {
  const t = useTranslations('composer.similar');
  const heading = useId();
  const { data: found = [] } = useQuery({
    queryKey: ['similar', title],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Similar[]> => {
      const answer = await fetch(`/api/similar?${new URLSearchParams({ q: title })}`, { signal });
      return answer.ok ? answer.json() : [];
    },
  });
  return (
    <section className="similar aside" aria-labelledby={found.length > 0 ? heading : undefined}>
      <p className="sr-only" role="status">
        {found.length > 0 && t('found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <>
          <h2 id={heading}>{t('heading')}</h2>
          <ol>
            {found.map(({ id, path, title: name, said, state, facts }) => (
              <li key={id}>
                <h3>
                  <a href={path} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                </h3>
                {said && <p className="said">{said}</p>}
                <p className="meta">
                  <NoteHead shape={shapes[state]} /> <span>{facts}</span>
                </p>
              </li>
            ))}
          </ol>
          <p className="muted note-text mt-3">{t('goOn')}</p>
        </>
      )}
    </section>
  );
}
