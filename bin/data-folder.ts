import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from './problem.ts';

const megabyte = 1_000_000;
const needed = 300 * megabyte;

/** The folder for everything the hub writes, made if missing and sure to have room. */
export function openDataFolder(path: string) {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'EEXIST' || code === 'ENOTDIR'
        ? 'is no folder'
        : code === 'ENOSPC'
          ? 'is on a full disk'
          : 'may not be written by this user';
    throw new Problem(`The data folder ${folder} ${reason}. QUINTET_DATA can name another.`);
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free < needed)
    throw new Problem(`The disk with ${folder} is full: ${Math.floor(free / megabyte)} MB are free, ${needed / megabyte} MB are needed.`);
  return folder;
}

/** What signs the sessions: made once and kept, so that a restart signs nobody out. */
export function keptSecret(folder: string) {
  const file = join(folder, 'secret');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}
