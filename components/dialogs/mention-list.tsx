import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { placeOfCharacter } from './caret-place';
import { applyChange } from './editor-change';
import { type Names, shorten } from './mention-names';
import { type Option, useOptions } from './mention-search';
import { type Trigger, triggerIn } from './mention-trigger';

type Props = { field: HTMLTextAreaElement; names: Names; spaceId?: string };

/** Who or what may be meant by what stands before the caret. The focus stays in the field, arrows choose. */
export function MentionList({ field, names, spaceId }: Props) {
  const t = useTranslations('composer');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [trigger, setTrigger] = useState<Trigger>();
  const [chosen, setChosen] = useState(0);
  const options = useOptions(trigger, spaceId);
  const isOpen = trigger !== undefined && options.length > 0;
  const current = Math.min(chosen, options.length - 1);

  const look = useEffectEvent(() => {
    const found = field.selectionStart === field.selectionEnd ? triggerIn(field.value, field.selectionStart) : undefined;
    // Behind a name that is settled the sentence goes on.
    const isSettled = found && [...names.keys()].some((name) => `@${found.text}`.startsWith(name));
    const next = isSettled ? undefined : found;
    if (next?.text !== trigger?.text || next?.kind !== trigger?.kind) setChosen(0);
    setTrigger(next);
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isOpen || event.isComposing) return;
    if (event.key === 'ArrowDown') setChosen((current + 1) % options.length);
    else if (event.key === 'ArrowUp') setChosen((current + options.length - 1) % options.length);
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || (event.key === 'Tab' && !event.shiftKey))
      take(options[current]);
    else if (event.key === 'Escape') setTrigger(undefined);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  useEffect(() => {
    const close = () => setTrigger(undefined);
    const onLook = () => look();
    const onPress = (event: KeyboardEvent) => press(event);
    field.addEventListener('input', onLook);
    field.addEventListener('click', onLook);
    field.addEventListener('blur', close);
    field.addEventListener('keydown', onPress, { capture: true });
    return () => {
      field.removeEventListener('input', onLook);
      field.removeEventListener('click', onLook);
      field.removeEventListener('blur', close);
      field.removeEventListener('keydown', onPress, { capture: true });
    };
  }, [field]);

  // The field is not this component's to render: what it controls is said to it here.
  const active = isOpen ? `${id}${current}` : '';
  useEffect(() => {
    if (!active) return;
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-activedescendant', active);
    return () => {
      for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant']) field.removeAttribute(name);
    };
  }, [field, id, active]);

  // Its height changes with what was found, so it is put anew whenever it is drawn.
  useLayoutEffect(() => {
    if (!isOpen || !list.current) return;
    list.current.showPopover();
    put(list.current, placeOfCharacter(field, trigger.from));
  });

  function take(option: Option | undefined) {
    if (!trigger || !option) return;
    const words = `${shorten(option.words, names)} `;
    const end = trigger.from + words.length;
    applyChange(field, { from: trigger.from, to: trigger.to, words, start: end, end });
    setTrigger(undefined);
  }

  return (
    <>
      <p className="sr-only" role="status">
        {isOpen && t('found', { count: options.length })}
      </p>
      {isOpen && (
        <div ref={list} className="float menu" id={id} role="listbox" aria-label={t('suggestions')} popover="manual">
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, where the focus stays.
            <div
              key={option.key}
              id={`${id}${index}`}
              className={index === current ? 'item chosen' : 'item'}
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
            >
              {option.name} <span className="note-text muted ml-auto">{option.note}</span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

const edge = 8;

/** Below the line it belongs to, or above it where a phone's keyboard leaves no room. */
function put(list: HTMLElement, line: { left: number; top: number; bottom: number }) {
  const visible = window.visualViewport?.height ?? window.innerHeight;
  const isRoomBelow = line.bottom + list.offsetHeight + edge <= visible;
  const top = isRoomBelow ? line.bottom + edge / 2 : Math.max(edge, line.top - list.offsetHeight - edge / 2);
  const left = Math.max(edge, Math.min(line.left, document.documentElement.clientWidth - list.offsetWidth - edge));
  list.style.top = `${top + window.scrollY}px`;
  list.style.left = `${left + window.scrollX}px`;
}
