import { expect, test } from 'vitest';
import { isReadable } from './readable-address.ts';

test.each([
  ['/', true],
  ['/spaces/k%C3%BCche?q=%C3%A4h', true],
  ['/search?q=100%', true],
  ['/spaces/100%', false],
  ['/spaces/%ff%fe', false],
  ['/spaces/%00', false],
  ['/search?q=Gut%00er', false],
])('%s can be read: %s', (address, readable) => expect(isReadable(address)).toBe(readable));
