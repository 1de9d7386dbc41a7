import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearDraft, draftOf, keepDraft } from './draft';

const key = 'ada.new.werkstatt.body';
const name = `quintet.draft.${key}`;

// As a browser's: its keys are its own properties.
function browserStore(own: Record<string, string> = {}) {
  const methods = {
    getItem: (each: string) => own[each] ?? null,
    setItem: (each: string, words: string) => {
      own[each] = words;
    },
    removeItem: (each: string) => Reflect.deleteProperty(own, each),
  };
  return new Proxy(own, { get: (_, each) => methods[each as keyof typeof methods] ?? own[String(each)] });
}

beforeEach(() => void vi.stubGlobal('localStorage', browserStore()));
afterEach(() => void vi.unstubAllGlobals());

test('what was being written is there again', () => {
  const savedAt = keepDraft(key, 'Halb fertig');
  expect(draftOf(key)).toEqual({ words: 'Halb fertig', savedAt });
  expect(draftOf('ben.new.werkstatt.body')).toBeUndefined();
});

test('an emptied field and sent words leave nothing behind', () => {
  keepDraft(key, 'Halb fertig');
  expect(keepDraft(key, ' \n')).toBeUndefined();
  expect(draftOf(key)).toBeUndefined();
  keepDraft(key, 'Fertig');
  clearDraft(key);
  expect(draftOf(key)).toBeUndefined();
});

test('after a month a draft is forgotten, whichever is asked for', () => {
  const old = Date.now() - 31 * 86_400_000;
  vi.stubGlobal('localStorage', browserStore({ [name]: JSON.stringify({ words: 'Alt', savedAt: old }), other: 'stays' }));
  expect(draftOf('ada.reply.1')).toBeUndefined();
  expect(localStorage.getItem(name)).toBeNull();
  expect(localStorage.getItem('other')).toBe('stays');
});

test.each(['{', '"words"', '{"words":1,"savedAt":2}', 'null'])('%s under our name is no draft', (stored) => {
  vi.stubGlobal('localStorage', browserStore({ [name]: stored }));
  expect(draftOf(key)).toBeUndefined();
});

test('a browser that keeps nothing is no reason to stop writing', () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(keepDraft(key, 'Halb')).toBeUndefined();
  expect(draftOf(key)).toBeUndefined();
  expect(clearDraft(key)).toBeUndefined();
});
