'use client';

import { startTransition } from 'react';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { toast } from '@/components/ui/toast';
import { chooseBest, remove, restore, withdrawBest } from '@/lib/dialogs/actions';
import type { FormState } from '@/lib/form-action';
import type { Around } from './around';
import { Reactions } from './reactions';
import type { ThreadRow } from './thread-row';

type Deed = (before: FormState<never>, form: FormData) => Promise<FormState<unknown>>;

/** Answer, react, and behind a menu what is done more rarely. */
export function PostActs({ row, around }: { row: ThreadRow; around: Around }) {
  const { t, dialogId, path, bestNumber } = around;
  const isReply = row.number > 0;

  function perform(deed: unknown, done?: () => void) {
    startTransition(async () => {
      const form = new FormData();
      form.set('dialogId', dialogId);
      form.set('number', String(row.number));
      const { error } = await (deed as Deed)({}, form);
      if (error) toast(error, { error: true });
      else done?.();
    });
  }

  if (row.trace) {
    return (
      <div className="acts">
        <button type="button" onClick={() => perform(restore)}>
          {t('restore')}
        </button>
      </div>
    );
  }

  const address = isReply ? `${path}?at=${row.number}#a${row.number}` : path;
  return (
    <div className="acts">
      {around.mayReply && (
        <button className="reply" type="button" onClick={() => around.answer(row)}>
          {t('reply')}
        </button>
      )}
      <Reactions
        t={t}
        dialogId={dialogId}
        number={row.number}
        counts={row.counts ?? []}
        mine={row.mine ?? []}
        whyNot={around.whyNotReact}
      />
      <Menu button={<Icon name="more" />} buttonClass="dots" label={t('moreLabel')}>
        {isReply && around.mayChooseBest && bestNumber !== row.number && (
          <MenuItem onSelect={() => perform(chooseBest)}>{t('chooseBest')}</MenuItem>
        )}
        {isReply && around.mayChooseBest && bestNumber === row.number && (
          <MenuItem onSelect={() => perform(withdrawBest)}>{t('withdrawBest')}</MenuItem>
        )}
        {row.mayEdit && <MenuItem href={`${path}/edit?number=${row.number}`}>{t('edit')}</MenuItem>}
        <MenuItem onSelect={() => navigator.clipboard.writeText(new URL(address, location.href).href).then(() => toast(t('copied')))}>
          {t('copyLink')}
        </MenuItem>
        {isReply && row.mayDelete && (
          <MenuItem
            danger
            onSelect={() => perform(remove, () => toast(t('deleted'), { undo: { label: t('undo'), run: () => perform(restore) } }))}
          >
            {t('delete')}
          </MenuItem>
        )}
      </Menu>
    </div>
  );
}
