'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SignInAgain } from '@/components/people/sign-in-again';
import { Button, buttonClass } from '@/components/ui/button';
import { Problem } from '@/components/ui/field';
import { Line } from '@/components/ui/line';
import { LinkButton } from '@/components/ui/link-button';
import { edit } from '@/lib/dialogs/actions';
import { DraftField, type DraftHandle } from './draft-field';
import { Editor, type EditorHandle } from './editor';
import { Sent } from './sent';
import { useSentForm } from './use-sent-form';
import { Versions } from './versions';
import { mergeChanges } from './words-diff';

type Props = {
  viewerId: string;
  dialogId: string;
  spaceId: string;
  number: number;
  /** Where the post stands. */
  path: string;
  /** The post as it is now; the opening also has a title and tags. */
  body: string;
  title?: string;
  tags?: string[];
  basedOn: string;
  /** By whom and when it was last changed: needed where two did at once. */
  changed: { by: string; when: string };
};

/** Changes a post. If somebody else did so meanwhile, both versions are shown and a third is proposed. */
export function EditForm({ viewerId, dialogId, spaceId, number, path, body, title, tags, basedOn, changed }: Props) {
  const t = useTranslations('composer.edit');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const titleField = useRef<DraftHandle>(null);
  const tagField = useRef<DraftHandle>(null);
  const editor = useRef<EditorHandle>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What the writing began from stays, whatever the page brings later.
  const [begun] = useState({ body, basedOn });
  const [mine, setMine] = useState<string>();
  const { state, isAnswered, action, send, pending } = useSentForm(edit, () => {
    forget();
    router.push(path);
  });
  const { problems } = state;
  const collided = problems?.basedOn;
  // With a script the page brings the other version a moment after the answer; without, the answer is the page.
  const theirs = collided && (!isAnswered || basedOn !== begun.basedOn) ? { body, basedOn } : undefined;
  const written = mine ?? state.values?.body ?? begun.body;
  const merged = theirs && mergeChanges(begun.body, written, theirs.body);
  const draftKey = `${viewerId}.edit.${dialogId}.${number}.${begun.basedOn}`;

  function forget() {
    for (const field of [titleField, editor, tagField]) field.current?.clear();
  }

  const meet = useEffectEvent(() => {
    setMine(editor.current?.words());
    router.refresh();
  });
  useEffect(() => {
    if (problems?.basedOn) meet();
  }, [problems]);

  const propose = useEffectEvent(() => {
    if (isAnswered && merged !== undefined) editor.current?.write(merged);
    heading.current?.focus();
  });
  const theirBasis = theirs?.basedOn;
  useEffect(() => {
    if (theirBasis) propose();
  }, [theirBasis]);

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (form.current) send(new FormData(form.current));
  }

  return (
    <>
      {theirs && (
        <Line className="mb-7">
          <h2 ref={heading} tabIndex={-1}>
            {t('atOnce')}
          </h2>
          <p className="lead mt-3">{collided}</p>
        </Line>
      )}
      {theirs && (
        <Versions
          before={begun.body}
          mine={{
            title: t('mine'),
            when: t('notKept'),
            words: written,
            step: <Button onClick={() => editor.current?.write(written)}>{t('takeMine')}</Button>,
          }}
          theirs={{
            title: t('theirs', { name: changed.by }),
            when: t('kept', { when: changed.when }),
            words: theirs.body,
            step: (
              <LinkButton href={path} onClick={forget}>
                {t('leaveTheirs', { name: changed.by })}
              </LinkButton>
            ),
          }}
        />
      )}
      <form className="max-w-[47.75rem]" ref={form} action={action} onSubmit={submit} noValidate>
        <input type="hidden" name="dialogId" value={dialogId} />
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="basedOn" value={theirs?.basedOn ?? begun.basedOn} />
        {title !== undefined && (
          <Line className="mt-7">
            <DraftField
              ref={titleField}
              name="title"
              label={t('title')}
              draftKey={`${draftKey}.title`}
              defaultValue={state.values?.title ?? title}
              problem={problems?.title}
              maxLength={200}
              autoComplete="off"
              onEnter={() => editor.current?.focus()}
              voice
            />
          </Line>
        )}
        <Line className="mt-7" cue={theirs && t(isAnswered && merged !== undefined ? 'proposed' : 'touching')}>
          <Editor
            ref={editor}
            name="body"
            label={theirs ? t('both') : t('body')}
            draftKey={`${draftKey}.body`}
            defaultValue={state.values?.body ?? begun.body}
            problem={problems?.body}
            spaceId={spaceId}
            onSend={submit}
          />
        </Line>
        {tags && (
          <Line className="mt-7">
            <DraftField
              ref={tagField}
              name="tags"
              label={t('tags')}
              draftKey={`${draftKey}.tags`}
              defaultValue={state.values?.tags ?? tags.map((tag) => `#${tag}`).join(' ')}
              problem={problems?.tags}
              autoComplete="off"
            />
          </Line>
        )}
        <Line className="mt-7">
          <div className="cluster">
            <button type="submit" className={buttonClass({ look: 'main' })} aria-disabled={pending || undefined}>
              {t('save')}
            </button>
            <LinkButton href={path} onClick={forget}>
              {t('cancel')}
            </LinkButton>
          </div>
          <Problem>{state.error ?? (state.lost ? t('lost') : undefined)}</Problem>
          <Sent path={state.result && path}>{t('saved')}</Sent>
        </Line>
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
