import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** What an embedded database keeps from its first start on: its name in the system, its passwords, the port it last had. */
export type Identity = { id: string; adminPassword: string; password: string; port: number };

export async function loadIdentity(folder: string): Promise<Identity> {
  const kept = readKept(join(folder, 'identity.json'));
  const port = await freePort(kept?.port);
  const identity = { ...(kept ?? newIdentity()), port };
  writeFileSync(join(folder, 'identity.json'), JSON.stringify(identity), { mode: 0o600 });
  return identity;
}

/** The address for the hub, which owns its database but is no superuser. */
export function urlOf({ password, port }: Identity, database = 'quintet') {
  return `postgres://quintet:${password}@127.0.0.1:${port}/${database}`;
}

export function adminUrlOf({ adminPassword, port }: Identity, database = 'postgres') {
  return `postgres://postgres:${adminPassword}@127.0.0.1:${port}/${database}`;
}

function readKept(file: string): (Omit<Identity, 'port'> & { port?: number }) | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Identity;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
}

function newIdentity() {
  const secret = () => randomBytes(24).toString('base64url');
  return { id: randomBytes(6).toString('hex'), adminPassword: secret(), password: secret() };
}

/** The wanted port if nobody has it, so that addresses people noted stay true; otherwise any. */
async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  const port = await new Promise<number | undefined>((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : undefined);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  if (port) return port;
  if (wanted) return freePort();
  throw new Error('The system gives no free port on 127.0.0.1.');
}
