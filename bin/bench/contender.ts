import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { pinnedNode } from '../pinned-node.ts';
import { root } from '../root.ts';

/** A server under load, in a process of its own. */
export type Contender = { name: string; url: string; cookie: string; contains: string; pid: number; stop: () => Promise<void> };

/** Starts a program and waits until its address answers. */
export async function contend(
  name: string,
  { args, env, path, cookie, contains }: { args: string[]; env: Record<string, string>; path: string; cookie: string; contains: string },
): Promise<Contender> {
  const port = await freePort();
  const program = spawn(
    pinnedNode(),
    args.map((arg) => arg.replace('$PORT', String(port))),
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const url = `http://127.0.0.1:${port}${path}`;
  await answering(url, program);
  return { name, url, cookie, contains, pid: program.pid ?? 0, stop: () => stop(program) };
}

/** Processor time a process has had, in milliseconds; not a number where the system does not tell. */
export function cpuMs(pid: number) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

async function answering(url: string, program: ChildProcess) {
  const patienceMs = 60_000;
  for (const began = Date.now(); Date.now() - began < patienceMs; ) {
    if (program.exitCode !== null) throw new Error(`${url} ended before it answered.`);
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer.`);
}

async function stop(program: ChildProcess) {
  if (program.exitCode !== null) return;
  const exited = once(program, 'exit');
  program.kill('SIGTERM');
  await exited;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address && typeof address === 'object' ? address.port : 0;
}
