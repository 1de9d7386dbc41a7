import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockHolder, takeLock } from './lock.ts';
import { pinnedNode } from './pinned-node.ts';
import { beganAt } from './process-age.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('whoever comes second learns who was first', () => {
  const file = join(folder, 'second');
  takeLock(file, 'http://127.0.0.1:3000');
  expect(takeLock(file)).toMatchObject({ holder: { pid: process.pid, note: 'http://127.0.0.1:3000' } });
});

test('a released lock is free, and nothing lies about afterwards', () => {
  const file = join(folder, 'released');
  const lock = takeLock(file);
  if (!('release' in lock)) throw new Error('The lock was not free.');
  lock.release();
  expect(lockHolder(file)).toBeUndefined();
  expect(readdirSync(folder).filter((name) => name.startsWith('released'))).toEqual([]);
});

test('the lock of a process that was killed is free', async () => {
  const file = join(folder, 'killed');
  const holder = spawn(pinnedNode(), ['-e', 'setInterval(() => {}, 1000); console.log("alive")'], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(holder.stdout, 'data');
  writeFileSync(file, JSON.stringify({ pid: holder.pid, began: beganAt(holder.pid ?? 0), note: '' }));
  expect(takeLock(file)).toHaveProperty('holder.pid', holder.pid);

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(takeLock(file)).toHaveProperty('release');
});

test('a living process that merely has the number of the dead one does not count as the holder', () => {
  const file = join(folder, 'recycled');
  writeFileSync(file, JSON.stringify({ pid: process.pid, began: 'before the last restart', note: '' }));
  expect(takeLock(file)).toHaveProperty('release');
});

test('a lock file cut short by a full disk is no lock', () => {
  const file = join(folder, 'short');
  writeFileSync(file, '{"pid":');
  expect(takeLock(file)).toHaveProperty('release');
  expect(existsSync(file)).toBe(true);
});
