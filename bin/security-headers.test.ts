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

const url = 'https://hub.example.com';

test.each([
  ['hub.example.com', url, true],
  ['HUB.example.com', url, true],
  ['hub.example.com:8443', url, false],
  ['hub.example.com:8443', 'https://hub.example.com:8443', true],
  ['evil.example', url, false],
  ['hub.example.com.evil.example', url, false],
  ['hub.example.com', undefined, false],
  ['localhost:3000', undefined, true],
  ['127.0.0.1:3000', url, true],
  ['[::1]:3000', undefined, true],
  ['127.0.0.1.evil.example', undefined, false],
  ['127.0.0.1@evil.example', undefined, false],
  ['', url, false],
  [undefined, undefined, false],
])('Host %s at %s is ours: %s', (host, own, ours) => expect(isOurHost(host, own)).toBe(ours));
