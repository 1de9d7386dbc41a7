import { expect, test } from 'vitest';
import { contentSecurityPolicy, fixedHeaders, isOurHost } from './security-headers.ts';

test('outside development no inline script or style runs without the nonce', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toMatch(/unsafe/);
  expect(policy).not.toMatch(/https?:|\*/);
});

test('only a hub reached by https asks browsers to insist on it', () => {
  const names = (https: boolean) => fixedHeaders({ https }).map(([name]) => name);
  expect(names(true)).toContain('Strict-Transport-Security');
  expect(names(false)).not.toContain('Strict-Transport-Security');
});

const own = 'hub.example.com';
const local = '127.0.0.1:3000';

test.each([
  ['hub.example.com', own, true],
  ['HUB.example.com', own, true],
  ['hub.example.com:8443', own, false],
  ['hub.example.com:8443', 'hub.example.com:8443', true],
  ['evil.example', own, false],
  ['hub.example.com.evil.example', own, false],
  ['hub.example.com', local, false],
  ['localhost:3000', local, true],
  ['127.0.0.1:3000', own, true],
  ['[::1]:3000', local, true],
  ['10.0.0.5:3000', '10.0.0.5:3000', true],
  ['127.0.0.1.evil.example', local, false],
  ['127.0.0.1@evil.example', local, false],
  ['', own, false],
  [undefined, local, false],
])('Host %s at %s is ours: %s', (host, named, ours) => expect(isOurHost(host, [named])).toBe(ours));
