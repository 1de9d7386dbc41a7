import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { findEmoji } from './emoji-names';
import { mentionOf } from './mention-names';
import type { Trigger } from './mention-trigger';

/** Something to choose: `words` go where the trigger stood. */
export type Option = { key: string; name: string; note: string; words: string };

type Person = { id: string; name: string; kind: 'employee' | 'guest'; department: string | null; organisation: string | null };
type Space = { id: string; slug: string; name: string };

const pauseMs = 120;

/** What the trigger may mean. People come from whoever could read in the space. */
export function useOptions(trigger: Trigger | undefined, spaceId: string | undefined): Option[] {
  const t = useTranslations('composer');
  const text = trigger?.kind === 'mention' ? trigger.text : undefined;
  const people = useFound<Person>('/api/people', text, spaceId);
  const spaces = useFound<Space>('/api/spaces', text, spaceId);
  if (trigger?.kind === 'emoji') {
    return findEmoji(trigger.text).map(({ sign, names }) => ({ key: sign, name: `${sign} ${names[0]}`, note: '', words: sign }));
  }
  if (text === undefined) return [];
  return [
    ...people.map(({ id, name, kind, department, organisation }) => ({
      key: id,
      name,
      note: kind === 'guest' ? [t('guest'), organisation].filter(Boolean).join(', ') : (department ?? ''),
      words: mentionOf('person', name, id),
    })),
    ...spaces.map(({ id, slug, name }) => ({ key: id, name, note: t('space'), words: mentionOf('space', name, slug) })),
  ];
}

function useFound<Found>(path: string, text: string | undefined, spaceId: string | undefined): Found[] {
  const { data = [] } = useQuery({
    queryKey: [path, spaceId, text],
    enabled: Boolean(text),
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Found[]> => {
      // Whoever types on does not want to know: the request is called off before it is sent.
      await pause(signal);
      const query = new URLSearchParams({ q: text ?? '', ...(spaceId && { space: spaceId }) });
      const answer = await fetch(`${path}?${query}`, { signal });
      return answer.ok ? answer.json() : [];
    },
  });
  return text ? data : [];
}

function pause(signal: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, pauseMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
