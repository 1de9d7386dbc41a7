import type { Change, Written } from './toolbar-edits';

type Field = HTMLTextAreaElement;

export function writtenIn({ value, selectionStart, selectionEnd }: Field): Written {
  return { value, start: selectionStart, end: selectionEnd };
}

/** Writes as if it were typed: only so does the browser's undo take it back. */
export function applyChange(field: Field, { from, to, words, start, end }: Change) {
  field.focus();
  field.setSelectionRange(from, to);
  const isTyped = words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words);
  if (!isTyped) {
    field.setRangeText(words, from, to, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.setSelectionRange(start, end);
}
