import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { settleForwarding } from './visitor-address.ts';

test('whoever forges forwarding headers gains nothing', () => {
  const request = requestWith({
    'x-forwarded-for': '1.2.3.4',
    'x-forwarded-host': 'evil.example',
    'x-quintet-address': '1.2.3.4',
    forwarded: 'for=1.2.3.4',
  });
  settleForwarding(request, { trustProxy: false });
  expect(request.headers).toEqual({ 'x-quintet-address': '127.0.0.1' });
});

test('of a trusted proxy only what it added itself counts', () => {
  const request = requestWith({ 'x-forwarded-for': '6.6.6.6, 192.0.2.7', 'x-forwarded-proto': 'http' });
  settleForwarding(request, { trustProxy: true, url: 'https://hub.example.com' });
  expect(request.headers).toEqual({ 'x-quintet-address': '192.0.2.7', 'x-forwarded-host': 'hub.example.com' });
});

test('a trusted proxy that says nothing is taken for the visitor', () => {
  const request = requestWith({});
  settleForwarding(request, { trustProxy: true });
  expect(request.headers).toEqual({ 'x-quintet-address': '127.0.0.1' });
});

function requestWith(headers: Record<string, string>) {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: '127.0.0.1' });
  return Object.assign(new IncomingMessage(socket), { headers });
}
