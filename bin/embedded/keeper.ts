import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { takeLock } from '../lock.ts';
import { plainly } from '../problem.ts';
import { startCluster } from './cluster.ts';
import { loadIdentity, urlOf } from './identity.ts';
import { findPlace } from './place.ts';

// Runs the embedded database for everybody in this folder and ends with the last of them. A connection stands for each: the
// system closes it whatever way they end, so nobody can forget to leave. It lives in a session of its own, as Ctrl+C is not for it.

const [folder = '', care] = process.argv.slice(2);
const doorFile = join(folder, 'keeper.json');
const guests = new Set<Socket>();

for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('disconnect', () => {});

try {
  await keep();
} catch (error) {
  tell({ problem: plainly(error) ?? `The database could not be started: ${(error as Error).stack}` });
  process.exit(1);
}

async function keep() {
  const lock = takeLock(join(folder, 'keeper.lock'));
  if ('holder' in lock) return tell({ taken: true });

  try {
    const identity = await loadIdentity(folder);
    const log = join(folder, 'postgres.log');
    startAfresh(log);
    const place = await findPlace(folder, identity.id);
    const cluster = await startCluster(place, identity, { log, durable: care !== 'careless' });

    let ending: Promise<void> | undefined;
    const end = () => {
      ending ??= cluster.stop();
      return ending;
    };
    process.on('SIGTERM', end);
    cluster.postgres.once('exit', () => {
      rmSync(doorFile, { force: true });
      lock.release();
      process.exit(ending ? 0 : 1);
    });
    await openDoor({ url: urlOf(identity), data: place.data }, () => {
      rmSync(doorFile, { force: true });
      void end();
    });
    tell({ ready: true });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Lets in whoever knows the token. The last to leave closes the door. */
async function openDoor({ url, data }: { url: string; data: string }, close: () => void) {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      if (!guests.delete(socket) || guests.size > 0) return;
      server.close();
      close();
    });
    socket.on('data', (line) => {
      if (line.toString().trim() === 'leave') return leave(socket);
      if (line.toString().trim() !== token) return socket.destroy();
      guests.add(socket);
      socket.write(`${JSON.stringify({ url })}\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  writeFileSync(`${doorFile}.new`, JSON.stringify({ port, token, data, pid: process.pid }), { mode: 0o600 });
  renameSync(`${doorFile}.new`, doorFile);
  // Whoever started this keeper may be gone before coming in.
  setTimeout(() => guests.size === 0 && close(), 20_000).unref();
}

/** Others get their word at once; the last one's connection stays open until PostgreSQL has ended. */
function leave(socket: Socket) {
  if (guests.size > 1) socket.end();
  else process.kill(process.pid, 'SIGTERM');
}

function startAfresh(log: string) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 5_000_000) renameSync(log, `${log}.1`);
}

function tell(news: { ready: true } | { taken: true } | { problem: string }) {
  if (process.connected) process.send?.(news, () => process.disconnect?.());
}
