import { expect, test } from 'vitest';
import { nextPath } from './next-path';

test.each(['/', '/spaces/technik', '/spaces/technik/dialogs/1?at=4#reply-4', '/search?q=a%2Fb', '/people?q=Özlem'])(
  'a page of the hub is gone back to: %s',
  (wanted) => {
    expect(decodeURI(nextPath(wanted))).toBe(decodeURI(wanted));
  },
);

test.each([
  undefined,
  null,
  '',
  'spaces',
  'https://evil.example/',
  'http:/evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '///evil.example',
  '////evil.example/a',
  '/\\evil.example',
  '/\\/evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/a/..//evil.example',
  '/%2e//evil.example',
  '/%09/evil.example/..//..//evil.example',
  '/sign-in',
  '/sign-in?next=/sign-in',
  '/a/../sign-in',
  '/set-up',
  '/api/auth/signout',
  '//user@evil.example',
  '/@evil.example//..//',
  'https:evil.example',
  '/\u2028/evil.example',
])('what is no page of the hub leads home or stays inside: %j', (wanted) => {
  const path = nextPath(wanted);
  expect(new URL(path, 'https://hub.example.com').origin).toBe('https://hub.example.com');
  expect(path).not.toMatch(/^\/[/\\]|^\/(api|sign-in|set-up)/);
});
