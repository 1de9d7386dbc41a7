'use client';

import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  type Ref,
  Suspense,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Problem } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { lengthen, type Names, shorten } from './mention-names';
import { useDraft } from './use-draft';

const EditorTools = lazy(() => import('./editor-tools'));

export type EditorHandle = {
  /** Empties the field and forgets its draft: the words have arrived. */
  clear: () => void;
  focus: () => void;
  words: () => string;
  /** Puts other words in place of those in the field. */
  write: (words: string) => void;
};

type Props = {
  name: string;
  label: ReactNode;
  hideLabel?: boolean;
  /** Where the draft is kept: begins with the viewer's id, so that two people at one machine do not read each other. */
  draftKey: string;
  defaultValue?: string;
  problem?: string;
  rows?: number;
  autoFocus?: boolean;
  /** Where it will be read: the people of that space are named first, and one may see how the words will look. */
  spaceId?: string;
  /** Ctrl or Cmd with Enter. */
  onSend?: () => void;
  /** Left of the line that says when the draft was kept: buttons, choices. */
  footer?: ReactNode;
  ref?: Ref<EditorHandle>;
};

/** A field for Markdown. It is a plain textarea of its form, before and without scripts; nothing typed into it is lost. */
export function Editor({
  name,
  label,
  hideLabel,
  draftKey,
  defaultValue,
  problem,
  rows = 7,
  autoFocus,
  spaceId,
  onSend,
  footer,
  ref,
}: Props) {
  const t = useTranslations('composer');
  const format = useFormatter();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Mentions are read as names here and sent as Markdown.
  const [names] = useState<Names>(() => new Map());
  const draft = useDraft(draftKey, id, field, { kept: (shown) => lengthen(shown, names), shown: (kept) => shorten(kept, names) });
  const [focused, setFocused] = useState<HTMLTextAreaElement>();

  useEffect(() => {
    // It may have had the focus before this script ran.
    if (field.current && document.activeElement === field.current) setFocused(field.current);
  }, []);

  useEffect(() => {
    const form = field.current?.form;
    const onData = ({ formData }: FormDataEvent) => formData.set(name, lengthen(field.current?.value ?? '', names));
    form?.addEventListener('formdata', onData);
    return () => form?.removeEventListener('formdata', onData);
  }, [name, names]);

  useImperativeHandle(ref, () => ({
    clear() {
      if (field.current) field.current.value = '';
      draft.forget();
    },
    focus: () => field.current?.focus(),
    words: () => lengthen(field.current?.value ?? '', names),
    write(words) {
      if (field.current) field.current.value = shorten(words, names);
      draft.keepSoon();
    },
  }));

  function send(event: KeyboardEvent) {
    if (!onSend || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSend();
  }

  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : undefined}>
        {label}
      </label>
      <div className="editor">
        {focused ? (
          <Suspense fallback={<Hint>{t('hint')}</Hint>}>
            <EditorTools field={focused} names={names} spaceId={spaceId} />
          </Suspense>
        ) : (
          <Hint>{t('hint')}</Hint>
        )}
        <Textarea
          voice
          className="field-sizing-content max-h-[70dvh]"
          ref={field}
          id={id}
          name={name}
          rows={rows}
          defaultValue={defaultValue}
          autoFocus={autoFocus}
          aria-describedby={`${id}d${problem ? ` ${id}p` : ''}`}
          aria-invalid={problem ? true : undefined}
          onFocus={(event) => setFocused(event.currentTarget)}
          onInput={draft.keepSoon}
          onKeyDown={send}
        />
      </div>
      <Problem id={`${id}p`}>{problem}</Problem>
      <div className="cluster mt-3">
        {footer}
        <span className="note-text muted ml-auto" id={`${id}d`} role="status">
          {draft.savedAt && t('draftKept', { time: format.dateTime(draft.savedAt, { hour: 'numeric', minute: '2-digit' }) })}
        </span>
      </div>
    </div>
  );
}

/** Keeps the toolbar's place until it comes. */
function Hint({ children }: { children: ReactNode }) {
  return <p className="toolbar hint">{children}</p>;
}
