'use client';

import { type FormEvent, type RefObject, startTransition, useActionState, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { v7 } from 'uuid';
import { sending } from '@/components/live/line';
import { Motif } from '@/components/people/motif';
import { SignInAgain } from '@/components/people/sign-in-again';
import { Button, buttonClass } from '@/components/ui/button';
import { Problem } from '@/components/ui/field';
import { reply } from '@/lib/dialogs/actions';
import type { FormState } from '@/lib/form-action';
import { draftOf } from './draft';
import { Editor, type EditorHandle } from './editor';
import type { ThreadRow } from './thread-row';

type Props = {
  dialogId: string;
  spaceId: string;
  viewerId: string;
  viewerName: string;
  whyNot?: string;
  /** Replying joins the space. */
  joins: boolean;
  /** Guests who read along, by name. */
  guests?: string;
  /** The post that is answered; without one, the dialog. */
  to?: ThreadRow;
  onDone?: () => void;
};

/** Stays on the page even when replying is not allowed, so that a half-written reply is never lost. */
export function Composer({ dialogId, spaceId, viewerId, viewerName, whyNot, joins, guests, to, onDone }: Props) {
  const t = useTranslations('thread');
  const form = useRef<HTMLFormElement>(null);
  const editor = useRef<EditorHandle>(null);
  // One id per reply, however often it is sent.
  const [id, renew] = useState(() => v7());
  const [state, send, pending] = useActionState(sendReply, {});

  const draftKey = `${viewerId}.reply.${dialogId}${to ? `.${to.number}` : ''}`;
  const rests = useRests(draftKey, editor, whyNot);

  const arrived = useEffectEvent(() => {
    editor.current?.clear();
    renew(v7());
    onDone?.();
  });
  useEffect(() => {
    if (state.result) arrived();
  }, [state]);

  function submit(event?: FormEvent) {
    event?.preventDefault();
    const written = form.current && new FormData(form.current);
    if (!written || whyNot || pending) return;
    startTransition(() => send(written));
  }

  const refusal = whyNot ?? state.error;
  const problem = refusal ? `${refusal} ${t('stillHere')}` : (state.problems?.body ?? (state.lost ? t('failed') : undefined));
  const isMain = !to;
  if (rests) {
    return (
      <div className="line mt-10">
        <p className="text muted">{whyNot}</p>
      </div>
    );
  }
  const fields = (
    <>
      <form ref={form} action={send} onSubmit={submit}>
        <input type="hidden" name="id" value={id} suppressHydrationWarning />
        <input type="hidden" name="dialogId" value={dialogId} />
        {to && to.number > 0 && <input type="hidden" name="parentId" value={to.id} />}
        <Editor
          ref={editor}
          name="body"
          label={to ? t('yourReplyTo', { name: to.name }) : t('yourReply')}
          draftKey={draftKey}
          defaultValue={state.values?.body}
          rows={isMain ? 5 : 3}
          autoFocus={!isMain}
          spaceId={spaceId}
          onSend={submit}
          footer={
            <>
              <button
                className={buttonClass({ look: 'main' })}
                type="submit"
                disabled={Boolean(whyNot)}
                aria-disabled={pending || undefined}
              >
                {joins ? t('joinAndSend') : t('send')}
              </button>
              {onDone && <Button onClick={onDone}>{t('cancel')}</Button>}
            </>
          }
        />
        <Problem>{problem}</Problem>
        {guests && <p className="help">{t('guestsRead', { names: guests })}</p>}
      </form>
      {state.signedOut && <SignInAgain personId={viewerId} onSignedIn={submit} />}
    </>
  );
  if (!isMain) return <div className="composer-inline mt-5">{fields}</div>;
  return (
    <section className="composer line" aria-label={t('reply')} id="composer">
      <div className="cue">
        <div className="who">
          <Motif id={viewerId} />
          <div>
            <span className="name">{viewerName}</span> {t('you')}
          </div>
        </div>
      </div>
      <div className="text">{fields}</div>
    </section>
  );
}

/** Where nobody may write and nothing was begun, a sentence stands instead of the form. */
function useRests(draftKey: string, editor: RefObject<EditorHandle | null>, whyNot?: string) {
  const [hasBegun, begin] = useState(!whyNot);
  useEffect(() => {
    if (whyNot) begin(Boolean(draftOf(draftKey) || editor.current?.words().trim()));
  }, [draftKey, editor, whyNot]);
  return whyNot !== undefined && !hasBegun;
}

type Sent = FormState<{ number: number }> & { lost?: true };

/** A line that is down is no bug: the words stay, and the same id makes a second try harmless. */
async function sendReply(before: Sent, form: FormData): Promise<Sent> {
  try {
    return await sending(reply(before, form));
  } catch (error) {
    if (navigator.onLine && !(error instanceof TypeError)) throw error;
    return { lost: true, values: { body: String(form.get('body') ?? '') } };
  }
}
