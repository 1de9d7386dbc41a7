// What decides where a line breaks; a copy that shares these breaks the same way.
const shared = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'line-height',
  'text-indent',
  'tab-size',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'overflow-wrap',
] as const;

/** Where a character of a textarea stands in the window: a textarea does not say so itself, a copy of it does. */
export function placeOfCharacter(field: HTMLTextAreaElement, index: number) {
  const copy = document.createElement('div');
  const style = getComputedStyle(field);
  for (const property of shared) copy.style.setProperty(property, style.getPropertyValue(property));
  copy.style.setProperty('position', 'absolute');
  copy.style.setProperty('visibility', 'hidden');
  copy.style.setProperty('white-space', 'pre-wrap');
  copy.style.setProperty('width', `${field.clientWidth}px`);
  const mark = document.createElement('span');
  mark.textContent = field.value.slice(index, index + 1) || '.';
  copy.append(field.value.slice(0, index), mark);
  document.body.append(copy);
  const box = field.getBoundingClientRect();
  const left = box.left + field.clientLeft + mark.offsetLeft - field.scrollLeft;
  const top = box.top + field.clientTop + mark.offsetTop - field.scrollTop;
  const height = mark.offsetHeight;
  copy.remove();
  return { left, top, bottom: top + height };
}
