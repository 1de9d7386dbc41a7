'use client';

import { type KeyboardEvent, type ReactNode, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Problem } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useDraft } from './use-draft';

export type EditorHandle = {
  /** Empties the field and forgets its draft: the words have arrived. */
  clear: () => void;
  focus: () => void;
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
  /** Ctrl or Cmd with Enter. */
  onSend?: () => void;
  /** Left of the line that says when the draft was kept: buttons, choices. */
  footer?: ReactNode;
  ref?: Ref<EditorHandle>;
};

/** A field for Markdown. It is a plain textarea of its form, before and without scripts; nothing typed into it is lost. */
export function Editor({ name, label, hideLabel, draftKey, defaultValue, problem, rows = 7, autoFocus, onSend, footer, ref }: Props) {
  const t = useTranslations('composer');
  const format = useFormatter();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(draftKey, id, field);

  useImperativeHandle(ref, () => ({
    clear() {
      if (field.current) field.current.value = '';
      draft.forget();
    },
    focus: () => field.current?.focus(),
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
