import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { checkPort, isLoopback } from './address.ts';

test('a port that another program has is named before anything begins', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  await expect(checkPort('127.0.0.1', port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program.`);

  other.close();
  await once(other, 'close');
  await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined();
});

test('an address of another machine cannot be listened on', async () => {
  await expect(checkPort('192.0.2.1', 3000)).rejects.toThrow('This machine has no address 192.0.2.1.');
});

test.each(['127.0.0.1', '127.8.9.1', 'localhost', '::1'])('%s stays on this machine', (host) => expect(isLoopback(host)).toBe(true));
test.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example.com'])('%s does not', (host) => expect(isLoopback(host)).toBe(false));
