'use client';

import { startTransition, useActionState, useEffect, useEffectEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { LinkButton } from '@/components/ui/link-button';
import { Modal } from '@/components/ui/modal';
import { Question } from '@/components/ui/question';
import { SubmitButton } from '@/components/ui/submit-button';
import { toast } from '@/components/ui/toast';
import { close, pin, remove, unpin } from '@/lib/dialogs/actions';
import type { FormState } from '@/lib/form-action';

export type TendWords = Record<
  | 'close'
  | 'closeTitle'
  | 'closeOutcome'
  | 'closeHelp'
  | 'closeYes'
  | 'closeNo'
  | 'pin'
  | 'unpin'
  | 'editOpening'
  | 'deleteDialog'
  | 'deleteTitle'
  | 'deleteText'
  | 'deleteYes'
  | 'deleteNo',
  string
>;

type Props = {
  dialogId: string;
  path: string;
  spacePath: string;
  isPinned: boolean;
  may: { close: boolean; pin: boolean; edit: boolean; remove: boolean };
  words: TendWords;
};

/** What its author and those who tend the space do with a dialog as a whole. */
export function Tend({ dialogId, path, spacePath, isPinned, may, words }: Props) {
  const about = () => {
    const form = new FormData();
    form.set('dialogId', dialogId);
    form.set('number', '0');
    return form;
  };
  const said = ({ error }: FormState<unknown>) => {
    if (error) toast(error, { error: true });
    return !error;
  };
  return (
    <div className="cluster gap-tight">
      {may.close && <CloseDialog dialogId={dialogId} words={words} />}
      {may.pin && (
        <Button small onClick={() => startTransition(async () => void said(await (isPinned ? unpin : pin)({}, about())))}>
          {isPinned ? words.unpin : words.pin}
        </Button>
      )}
      {may.edit && (
        <LinkButton small href={`${path}/edit?number=0`}>
          {words.editOpening}
        </LinkButton>
      )}
      {may.remove && (
        <Question
          small
          danger
          button={words.deleteDialog}
          title={words.deleteTitle}
          yes={words.deleteYes}
          no={words.deleteNo}
          action={async () => {
            if (said(await remove({}, about()))) location.assign(`${spacePath}?deleted=${dialogId}`);
          }}
        >
          <p className="mt-3">{words.deleteText}</p>
        </Question>
      )}
    </div>
  );
}

function CloseDialog({ dialogId, words }: { dialogId: string; words: TendWords }) {
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState('');
  const [state, action] = useActionState(close, initially);
  const arrived = useEffectEvent(() => setOpen(false));
  useEffect(() => {
    if (state !== initially && !state.error && !state.problems) arrived();
  }, [state]);
  return (
    <>
      <Button small aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.close}
      </Button>
      <Modal title={words.closeTitle} open={open} onClose={() => setOpen(false)}>
        <form action={action} className="mt-5">
          <input type="hidden" name="dialogId" value={dialogId} />
          <Field label={words.closeOutcome} help={words.closeHelp} problem={state.error ?? state.problems?.outcome}>
            {(control) => (
              <Input {...control} name="outcome" maxLength={300} value={outcome} onChange={(event) => setOutcome(event.target.value)} />
            )}
          </Field>
          <div className="actions">
            <SubmitButton>{words.closeYes}</SubmitButton>
            <Button onClick={() => setOpen(false)}>{words.closeNo}</Button>
          </div>
        </form>
      </Modal>
    </>
  );
}

const initially: FormState<void> = {};
