import { expect, test } from 'vitest';
import { findEmoji } from './emoji-names';
import { triggerIn } from './mention-trigger';

const at = (before: string) => triggerIn(`${before} und mehr`, before.length);

test.each([
  ['@', 'mention', ''],
  ['Frag @Öz', 'mention', 'Öz'],
  ['Frag @Özlem Yıl', 'mention', 'Özlem Yıl'],
  ['(@Dr. Anke', 'mention', 'Dr. Anke'],
  ['zeile\n@Jo', 'mention', 'Jo'],
  ['gut :dau', 'emoji', 'dau'],
  [':+1', 'emoji', '+1'],
])('%j asks for a %s like %j', (before, kind, text) => {
  expect(at(before)).toEqual({ kind, text, from: before.length - text.length - 1, to: before.length });
});

test.each(['post@lindwerk', 'um 10:30', 'Also: ', 'Also :', '@Özlem kommt auch gleich', '@ Jo'])('%j asks for nothing', (before) => {
  expect(at(before)).toBeUndefined();
});

test('signs are found by English and by German names, the beginning first', () => {
  expect(findEmoji('dau')[0]?.sign).toBe('👍');
  expect(findEmoji('thumbs').map(({ sign }) => sign)).toEqual(['👍', '👎']);
  expect(findEmoji('nirgends')).toEqual([]);
});
