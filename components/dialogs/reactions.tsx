'use client';

import { startTransition, useOptimistic, useState } from 'react';
import { acknowledge } from '@/components/live/line';
import { toast } from '@/components/ui/toast';
import { react } from '@/lib/dialogs/actions';
import { type ReactionKind, reactionKinds } from '@/lib/dialogs/kinds';
import type { ThreadWords } from './around';

type Given = { counts: number[]; mine: ReactionKind[] };
type Props = Given & { t: ThreadWords; dialogId: string; number: number; whyNot?: string };

/** Six words instead of thumbs; only those that somebody gave, the rest behind one button. */
export function Reactions({ t, dialogId, number, whyNot, ...stored }: Props) {
  const [all, setAll] = useState(false);
  const [answered, setAnswered] = useState<(Given & { over: string }) | undefined>();
  const basis = JSON.stringify([stored.counts, stored.mine]);
  const [shown, flip] = useOptimistic(answered?.over === basis ? answered : stored, toggled);

  function give(kind: ReactionKind) {
    if (whyNot) return toast(whyNot);
    const on = !shown.mine.includes(kind);
    startTransition(async () => {
      flip(kind);
      const form = new FormData();
      for (const [name, value] of Object.entries({ dialogId, number: String(number), kind, on: String(on) })) form.set(name, value);
      const { result, error } = await react({}, form);
      if (error) toast(error, { error: true });
      if (!result) return;
      setAnswered({ over: basis, counts: result.counts, mine: toggled(shown, kind).mine });
      if ('version' in result && result.version) acknowledge(`dialog:${dialogId}`, result.version);
    });
  }

  const given = reactionKinds.filter((kind, index) => (shown.counts[index] ?? 0) > 0 || shown.mine.includes(kind));
  const offered = all ? reactionKinds : given;
  return (
    <>
      {offered.map((kind) => (
        <button key={kind} type="button" aria-pressed={shown.mine.includes(kind)} onClick={() => give(kind)}>
          {t(`reaction.${kind}`)}{' '}
          {(shown.counts[reactionKinds.indexOf(kind)] ?? 0) > 0 && <b>{shown.counts[reactionKinds.indexOf(kind)]}</b>}
        </button>
      ))}
      {!all && (
        <button type="button" className="later" aria-label={given.length > 0 ? t('moreReactions') : undefined} onClick={() => setAll(true)}>
          {given.length > 0 ? t('more') : t('react')}
        </button>
      )}
    </>
  );
}

function toggled({ counts, mine }: Given, kind: ReactionKind): Given {
  const had = mine.includes(kind);
  return {
    counts: reactionKinds.map((each, index) => (counts[index] ?? 0) + (each === kind ? (had ? -1 : 1) : 0)),
    mine: had ? mine.filter((each) => each !== kind) : [...mine, kind],
  };
}
