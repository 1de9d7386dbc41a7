'use client';

import { type ComponentProps, type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import { type Control, Field } from '@/components/ui/field';
import { useDraft } from './use-draft';

export type DraftHandle = {
  /** Empties the field and forgets its draft: the words have arrived. */
  clear: () => void;
  /** Adds words at the end. */
  add: (words: string) => void;
};

type Input = Omit<ComponentProps<'textarea'>, 'ref' | 'id'> & {
  draftKey: string;
  /** Told when the words change: by typing, or because a draft came back. */
  onWords?: (words: string) => void;
  /** What Enter does: the words are one line, however many it takes. */
  onEnter?: () => void;
  voice?: boolean;
  ref?: Ref<DraftHandle>;
};
type Props = Input & Pick<ComponentProps<typeof Field>, 'label' | 'help' | 'problem'>;

/** One line of words that grows with them and is kept like the editor's. */
export function DraftField({ label, help, problem, ...input }: Props) {
  return (
    <Field label={label} help={help} problem={problem}>
      {(control) => <DraftInput control={control} {...input} />}
    </Field>
  );
}

function DraftInput({ control, draftKey, onWords, onEnter, voice, ref, ...rest }: Input & { control: Control }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(draftKey, control.id, field);
  const tell = useEffectEvent(() => onWords?.(field.current?.value ?? ''));
  useEffect(() => tell(), []);
  useImperativeHandle(ref, () => ({
    clear() {
      if (field.current) field.current.value = '';
      draft.forget();
    },
    add(words) {
      if (!field.current) return;
      field.current.value = `${field.current.value.trimEnd()} ${words}`.trimStart();
      draft.keepSoon();
    },
  }));
  return (
    <textarea
      {...rest}
      {...control}
      className={voice ? 'input voice' : 'input'}
      ref={field}
      rows={1}
      onInput={(event) => {
        draft.keepSoon();
        onWords?.(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter?.();
      }}
    />
  );
}
