import { queryOptions } from '@tanstack/react-query';

export type Colleague = { id: string; name: string; department: string | null; organisation: string | null };

/** Whom somebody could mean who has typed so far. */
export function colleaguesQuery(text: string) {
  return queryOptions({
    queryKey: ['colleagues', text],
    queryFn: async ({ signal }): Promise<Colleague[]> => {
      const answer = await fetch(`/api/people?${new URLSearchParams({ q: text })}`, { signal });
      if (!answer.ok) throw new Error(`The names did not come: ${answer.status}`);
      return answer.json();
    },
    enabled: text.length > 0,
    staleTime: 60_000,
    retry: false,
    placeholderData: (before) => before,
  });
}
