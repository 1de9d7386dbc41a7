'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { v7 } from 'uuid';
import { SignInAgain } from '@/components/people/sign-in-again';
import { buttonClass } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Choice } from '@/components/ui/choice';
import { Problem } from '@/components/ui/field';
import { Line } from '@/components/ui/line';
import { start } from '@/lib/dialogs/actions';
import type { DialogKind } from '@/lib/dialogs/kinds';
import { DraftField, type DraftHandle } from './draft-field';
import { Editor, type EditorHandle } from './editor';
import { Sent } from './sent';
import { useSentForm } from './use-sent-form';
import { UsualTags } from './usual-tags';

const SimilarDialogs = lazy(() => import('./similar-dialogs'));
const restMs = 500;
const shortestTitle = 8;

type Props = {
  viewerId: string;
  spaceId: string;
  kind: DialogKind;
  /** The kinds of dialogs with why the viewer may not begin one. */
  kinds: { kind: DialogKind; whyNot?: string }[];
  title: string;
  usualTags: string[];
  /** Who will read it. */
  readers: ReactNode;
  /** The guests who could, by name, where the viewer decides about that. */
  guests?: string;
  /** Why nothing can be begun here; the form stays, so that what was written stays. */
  whyNot?: string;
};

/** Begins a dialog: what it is about first, the rest after it. */
export function DialogForm({ viewerId, spaceId, kind: firstKind, kinds, title, usualTags, readers, guests, whyNot }: Props) {
  const t = useTranslations('composer.ask');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const titleField = useRef<DraftHandle>(null);
  const editor = useRef<EditorHandle>(null);
  const tagField = useRef<DraftHandle>(null);
  // One id per dialog, however often it is sent; a new one when the page is opened again.
  const [id] = useState(() => v7());
  const { state, action, send, pending } = useSentForm(start, ({ path }) => {
    for (const field of [titleField, editor, tagField]) field.current?.clear();
    router.push(path);
  });
  const sentKind = kinds.find(({ kind }) => kind === state.values?.kind)?.kind;
  const [kind, setKind] = useState(sentKind ?? firstKind);
  const [wondering, setWondering] = useState('');
  const draftKey = `${viewerId}.new.${spaceId}${title && `.${title}`}`;

  useEffect(() => {
    if (state.problems) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state.problems]);

  // Asked when the typing rests, so that a question half written is not answered.
  const rest = useRef<number>(undefined);
  function wonderSoon(words: string) {
    window.clearTimeout(rest.current);
    rest.current = window.setTimeout(() => setWondering(words.trim()), restMs);
  }

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (form.current && !whyNot) send(new FormData(form.current));
  }

  return (
    <>
      <form className="ask" ref={form} action={action} onSubmit={submit} noValidate>
        <input type="hidden" name="id" value={id} suppressHydrationWarning />
        <input type="hidden" name="spaceId" value={spaceId} />
        <div className="part-one">
          <Line cue={t(`cue.${kind}`)}>
            <DraftField
              ref={titleField}
              name="title"
              label={t(`title.${kind}`)}
              draftKey={`${draftKey}.title`}
              defaultValue={state.values?.title ?? title}
              problem={state.problems?.title}
              maxLength={200}
              autoComplete="off"
              onWords={wonderSoon}
              onEnter={() => editor.current?.focus()}
              voice
            />
          </Line>
        </div>
        {kind === 'question' && wondering.length >= shortestTitle && (
          <Suspense>
            <SimilarDialogs title={wondering} />
          </Suspense>
        )}
        <div className="rest">
          <Line cue={t(`bodyCue.${kind}`)}>
            <Editor
              ref={editor}
              name="body"
              label={t('body')}
              draftKey={`${draftKey}.body`}
              defaultValue={state.values?.body}
              problem={state.problems?.body}
              spaceId={spaceId}
              onSend={submit}
            />
          </Line>
          <Line>
            <div onChange={(event) => event.target instanceof HTMLInputElement && setKind(event.target.value as DialogKind)}>
              <Choice
                legend={t('kind')}
                name="kind"
                defaultValue={kind}
                inline
                help={t(`kindHelp.${kind}`)}
                problem={state.problems?.kind}
                options={kinds.map(({ kind: value, whyNot: reason }) => ({
                  value,
                  label: reason ? t('kindWhyNot', { kind: t(`kinds.${value}`), reason }) : t(`kinds.${value}`),
                  disabled: Boolean(reason),
                }))}
              />
            </div>
          </Line>
          <Line>
            <DraftField
              ref={tagField}
              name="tags"
              label={t('tags')}
              draftKey={`${draftKey}.tags`}
              defaultValue={state.values?.tags}
              problem={state.problems?.tags}
              help={usualTags.length > 0 && <UsualTags tags={usualTags} onChoose={(tag) => tagField.current?.add(`#${tag}`)} />}
              autoComplete="off"
            />
          </Line>
          <Line>
            <h2 className="label-head mb-2">{t('readers')}</h2>
            <p>{readers}</p>
            {guests && (
              <div className="mt-3">
                <Check name="guestsMayRead" defaultChecked={state.values?.guestsMayRead === 'on'}>
                  {t('forGuests', { names: guests })}
                </Check>
              </div>
            )}
          </Line>
          <Line>
            <div className="cluster">
              <button
                type="submit"
                className={buttonClass({ look: 'main' })}
                disabled={Boolean(whyNot)}
                aria-disabled={pending || undefined}
                aria-describedby="ask-problem"
              >
                {t(`begin.${kind}`)}
              </button>
            </div>
            <Problem id="ask-problem">{whyNot ?? state.error ?? (state.lost ? t('lost') : undefined)}</Problem>
            <Sent path={state.result?.path}>{t('sent')}</Sent>
          </Line>
        </div>
      </form>
      {state.signedOut && (
        <Line className="mt-10">
          <div className="measure">
            <SignInAgain personId={viewerId} onSignedIn={submit} />
          </div>
        </Line>
      )}
    </>
  );
}
