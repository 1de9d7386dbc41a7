import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beganAt } from '../process-age.ts';

/** Stops a PostgreSQL that lost its keeper, by `kill -9` say. Without one this does nothing. */
export async function stopOrphan(data: string) {
  const file = join(data, 'postmaster.pid');
  const pid = postmasterIn(file);
  if (!pid) return;
  if (isPostgres(pid)) await stop(pid);
  rmSync(file, { force: true });
}

async function stop(pid: number) {
  process.kill(pid, 'SIGINT');
  for (let waited = 0; beganAt(pid); waited += 50) {
    if (waited === 20_000) process.kill(pid, 'SIGQUIT');
    await wait(50);
  }
}

function postmasterIn(file: string) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
}

/** After a restart of the machine the number may be somebody else's. */
function isPostgres(pid: number) {
  if (!beganAt(pid)) return false;
  if (process.platform !== 'linux') return true;
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.endsWith('postgres') ?? false;
}
