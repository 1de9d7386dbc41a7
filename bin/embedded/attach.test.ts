import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterAll, expect, test } from 'vitest';
import { lockHolder } from '../lock.ts';
import { pinnedNode } from '../pinned-node.ts';
import { beganAt } from '../process-age.ts';
import { attachDatabase } from './attach.ts';

const folder = mkdtempSync(join(tmpdir(), 'embedded-'));
// PostgreSQL's own user has to get in when the tests run as root.
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

const attach = () => attachDatabase(folder, { durable: false });
const keeper = () => lockHolder(join(folder, 'keeper.lock'))?.pid ?? 0;
const server = () => Number.parseInt(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8'), 10);

test('whoever comes first starts the database, others join it, and the last one out stops it', async () => {
  const [first, second] = await Promise.all([attach(), attach()]);
  expect(second.url).toBe(first.url);
  await ask(first.url, 'create table kept (words text)');
  const pid = server();

  await first.release();
  await ask(second.url, "insert into kept values ('still here')");
  await second.release();
  expect(beganAt(pid)).toBeUndefined();
  expect(keeper()).toBe(0);
});

test('what was saved is there at the next start, at the same address', async () => {
  const database = await attach();
  expect(await ask(database.url, 'select words from kept')).toEqual([{ words: 'still here' }]);
  await database.release();
  const again = await attach();
  expect(again.url).toBe(database.url);
  await again.release();
});

test('a program that is killed does not keep the database running', async () => {
  const source = `import { attachDatabase } from '${new URL('attach.ts', import.meta.url).href}';
    await attachDatabase(process.argv[1]); console.log('in'); setInterval(() => {}, 1000);`;
  const program = spawn(pinnedNode(), ['--input-type=module', '-e', source, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  await once(program.stdout, 'data');
  const [pid, guard] = [server(), keeper()];
  program.kill('SIGKILL');
  await gone(guard);
  expect(beganAt(pid)).toBeUndefined();
});

test('when the keeper is killed, whoever used the database is told, stops it, and the next start finds everything', async () => {
  const database = await attach();
  const orphan = server();
  process.kill(keeper(), 'SIGKILL');
  await database.lost;
  expect(beganAt(orphan)).toBeUndefined();

  const next = await attach();
  expect(await ask(next.url, 'select words from kept')).toEqual([{ words: 'still here' }]);
  await next.release();
});

test('a server that is killed ends its keeper, and the next start recovers', async () => {
  const database = await attach();
  process.kill(server(), 'SIGKILL');
  await database.lost;

  const next = await attach();
  expect(await ask(next.url, 'select words from kept')).toEqual([{ words: 'still here' }]);
  await next.release();
});

async function ask(url: string, query: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(query))];
  } finally {
    await sql.end();
  }
}

async function gone(pid: number) {
  await expect.poll(() => beganAt(pid), { timeout: 8000 }).toBeUndefined();
}
