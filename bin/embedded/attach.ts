import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { lockHolder } from '../lock.ts';
import { pinnedNode } from '../pinned-node.ts';
import { Problem } from '../problem.ts';
import { stopOrphan } from './orphan.ts';

export type Attached = {
  url: string;
  /** Ends once this process is out of it; the last one waits until the database has stopped. */
  release: () => Promise<void>;
  /** Resolves when the database ends although it was not released. */
  lost: Promise<void>;
};

/** The database in this folder: starts it, or joins those who already did. */
export async function attachDatabase(folder: string, { durable = true } = {}): Promise<Attached> {
  mkdirSync(folder, { recursive: true });
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; ) {
    const attached = await enter(folder);
    if (attached) return attached;
    // Somebody's keeper is still starting, or already stopping.
    if (lockHolder(join(folder, 'keeper.lock'))) await wait(50);
    else await startKeeper(folder, durable);
  }
  throw new Problem(`The database in ${folder} neither starts nor stops; its log is ${join(folder, 'postgres.log')}.`);
}

async function enter(folder: string): Promise<Attached | undefined> {
  const door = readDoor(join(folder, 'keeper.json'));
  if (!door) return;
  const socket = connect(door.port, '127.0.0.1');
  const answer = new Promise<string | undefined>((resolve) => {
    socket.once('data', (line) => resolve(line.toString()));
    socket.once('error', () => resolve(undefined));
    socket.once('close', () => resolve(undefined));
    // The port of a keeper that crashed may by now be that of a program that never answers.
    setTimeout(() => resolve(undefined), 2000).unref();
  });
  socket.write(`${door.token}\n`);
  const url = urlIn(await answer);
  if (url) return hold(socket, url, folder);
  socket.destroy();
}

function hold(socket: Socket, url: string, folder: string): Attached {
  let leaving = false;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return {
    url,
    async release() {
      leaving = true;
      if (!socket.destroyed) socket.write('leave\n');
      await closed;
    },
    lost: closed.then(() => (leaving ? new Promise<void>(() => {}) : clearUp(folder))),
  };
}

/** A keeper that was killed leaves its PostgreSQL running; unless the next keeper is already at it, whoever notices stops it. */
async function clearUp(folder: string) {
  const door = readDoor(join(folder, 'keeper.json'));
  if (!door) return;
  const lock = join(folder, 'keeper.lock');
  // The system closes the connections of a killed process a moment before it is gone.
  while (lockHolder(lock)?.pid === door.pid) await wait(20);
  if (!lockHolder(lock)) await stopOrphan(door.data);
}

async function startKeeper(folder: string, durable: boolean) {
  const log = openSync(join(folder, 'keeper.log'), 'w');
  const keeper = spawn(pinnedNode(), [fileURLToPath(new URL('keeper.ts', import.meta.url)), folder, durable ? 'durable' : 'careless'], {
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH },
  });
  const news = await new Promise<{ problem?: string }>((resolve) => {
    keeper.once('message', (message) => resolve(message as { problem?: string }));
    keeper.once('error', (error) => resolve({ problem: `The database could not be started: ${error.message}` }));
    keeper.once('exit', () => resolve({ problem: `The database could not be started; see ${join(folder, 'keeper.log')}.` }));
  });
  keeper.unref();
  if (keeper.connected) keeper.disconnect();
  if (news.problem) throw new Problem(news.problem);
}

function readDoor(file: string) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { port: number; token: string; data: string; pid: number };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
}

function urlIn(answer: string | undefined) {
  try {
    return (JSON.parse(answer ?? '') as { url: string }).url;
  } catch {
    return undefined;
  }
}
