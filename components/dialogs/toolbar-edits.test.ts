import { describe, expect, test } from 'vitest';
import { type Change, code, link, nextLine, pasteOver, prefix, table, type Written, wrap } from './toolbar-edits';

/** « and » stand around the selection, | for the caret, so that a test shows what one sees. */
function field(shown: string): Written {
  const start = shown.search(/[|«]/);
  const value = shown.replace(/[|«»]/g, '');
  return { value, start, end: shown.includes('»') ? shown.indexOf('»') - 1 : start };
}

function after({ value }: Written, { from, to, words, start, end }: Change) {
  const next = value.slice(0, from) + words + value.slice(to);
  return start === end
    ? `${next.slice(0, start)}|${next.slice(start)}`
    : `${next.slice(0, start)}«${next.slice(start, end)}»${next.slice(end)}`;
}

const done = (shown: string, edit: (written: Written) => Change | undefined) => {
  const written = field(shown);
  const change = edit(written);
  return change && after(written, change);
};

describe('bold, italic and code in a line', () => {
  test.each([
    ['nimm «drei» Ringe', 'nimm **«drei»** Ringe'],
    ['nimm **«drei»** Ringe', 'nimm «drei» Ringe'],
    ['nimm «**drei**» Ringe', 'nimm «drei» Ringe'],
    ['nimm «drei »Ringe', 'nimm **«drei»** Ringe'],
    ['nimm |', 'nimm **|**'],
    ['nimm **|**', 'nimm |'],
    ['nimm « »Ringe', 'nimm **« »**Ringe'],
  ])('%s becomes %s', (before, expected) => expect(done(before, (written) => wrap(written, '**'))).toBe(expected));

  test('italic leaves bold alone', () => {
    expect(done('**«drei»**', (written) => wrap(written, '_'))).toBe('**_«drei»_**');
  });
});

describe('links', () => {
  test.each([
    ['siehe «Plan»', 'siehe [Plan](«https://»)'],
    ['siehe |', 'siehe [|](https://)'],
    ['siehe «https://lindwerk.example/a»', 'siehe [|](https://lindwerk.example/a)'],
  ])('%s becomes %s', (before, expected) => expect(done(before, link)).toBe(expected));

  test('an address pasted over words makes them a link', () => {
    expect(done('siehe «Plan»!', (written) => pasteOver(written, ' https://a.example/b '))).toBe('siehe [Plan](https://a.example/b)|!');
  });

  test.each([
    ['siehe |', 'https://a.example'],
    ['siehe «Plan»', 'kein Ort'],
    ['«https://b.example»', 'https://a.example'],
  ])('but not in %s pasting %s', (before, pasted) => expect(done(before, (written) => pasteOver(written, pasted))).toBeUndefined());
});

describe('quotes and lists', () => {
  test.each([
    ['ei|ns', '- ', '- ei|ns'],
    ['- ei|ns', '- ', 'ei|ns'],
    ['«eins\n\nzwei»', '- ', '«- eins\n\n- zwei»'],
    ['«- eins\n- zwei»', '- ', '«eins\nzwei»'],
    ['«- eins\n- zwei»', '- [ ] ', '«- [ ] eins\n- [ ] zwei»'],
    ['1. ei|ns', '- ', '- ei|ns'],
    ['- ei|ns', '> ', '> - ei|ns'],
    ['|', '> ', '> |'],
    ['oben\nun|ten', '> ', 'oben\n> un|ten'],
  ])('%j with %j becomes %j', (before, marker, expected) => expect(done(before, (written) => prefix(written, marker))).toBe(expected));
});

describe('blocks', () => {
  test.each([
    ['die «Zahl» 7', 'die `«Zahl»` 7'],
    ['«a\nb»', '```\n|a\nb\n```'],
    ['oben\n|', 'oben\n```\n|\n```'],
    ['oben «a\nb»', 'oben \n```\n|a\nb\n```'],
  ])('code: %j becomes %j', (before, expected) => expect(done(before, code)).toBe(expected));

  test('a table keeps an empty line before it and waits for its heading', () => {
    expect(done('oben|', (written) => table(written, 'Spalte'))).toBe('oben\n\n| «Spalte» | Spalte |\n| --- | --- |\n|  |  |\n');
  });
});

describe('Enter', () => {
  test.each([
    ['- eins|', '- eins\n- |'],
    ['  - [x] eins|', '  - [x] eins\n  - [ ] |'],
    ['9. neun|', '9. neun\n10. |'],
    ['> Zitat|', '> Zitat\n> |'],
    ['- eins\n- |', '- eins\n|'],
    ['kein Punkt|', undefined],
    ['- «eins»', undefined],
  ])('in %j gives %j', (before, expected) => expect(done(before, nextLine)).toBe(expected));
});
