import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { cookieName, writeCookie } from '@/lib/people/session-cookie';

type Request = { cookies: Map<string, string>; headers: Headers };

const current = new AsyncLocalStorage<Request>();

/** Stands for Next's request: runs as if a browser had asked that holds this session's cookie, or none. Gives its cookies afterwards. */
export async function asBrowserOf<Result>(sessionId: string | undefined, run: () => Promise<Result>, headers: Record<string, string> = {}) {
  const cookies = new Map<string, string>(sessionId ? [[cookieName(), await writeCookie(sessionId)]] : []);
  return asBrowserWith(cookies, run, headers);
}

/** Each browser comes from an address of its own, so that no limit on an address is reached by chance. */
export function asBrowserWith<Result>(cookies: Map<string, string>, run: () => Promise<Result>, headers: Record<string, string> = {}) {
  return current.run({ cookies, headers: new Headers({ 'x-quintet-address': randomUUID(), ...headers }) }, run);
}

/** What `next/headers` gives. */
export async function cookies() {
  const { cookies } = request();
  return {
    get: (name: string) => {
      const value = cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set: (name: string, value: string) => void (value === '' ? cookies.delete(name) : cookies.set(name, value)),
  };
}

export async function headers() {
  return request().headers;
}

function request() {
  const found = current.getStore();
  if (!found) throw new Error('Nobody is asking.');
  return found;
}
