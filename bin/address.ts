import { once } from 'node:events';
import { createServer } from 'node:net';
import { Problem } from './problem.ts';

export function isLoopback(host: string) {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** All addresses of this machine, which is none to call it by. */
export function isWildcard(host: string) {
  return host === '0.0.0.0' || host === '::';
}

/** An address for the address bar. */
export function addressOf(host: string, port: number) {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Finds out before anything is built or begun whether the port can be had. */
export async function checkPort(host: string, port: number) {
  const server = createServer();
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(error, host, port);
  }
  server.close();
  await once(server, 'close');
}

export function cannotListen(error: unknown, host: string, port: number) {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Problem(`Port ${port} on ${host} is taken by another program. PORT can name another.`);
    case 'EACCES':
      return new Problem(`This user may not listen on port ${port}. PORT can name one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Problem(`This machine has no address ${host}. Correct HOST.`);
    default:
      return error;
  }
}
