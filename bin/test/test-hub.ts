import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pinnedNode } from '../pinned-node.ts';
import { Problem } from '../problem.ts';
import { root } from '../root.ts';

export type TestHub = { url: string; pid: number; code?: string; stop: () => Promise<void> };

/** A hub on a free port, started by the very program that `npm start` runs. */
export async function startHub(name: string, environment: Record<string, string>): Promise<TestHub> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const hub = spawn(pinnedNode(), [join(root, 'bin', 'hub.ts')], {
    cwd: root,
    env: {
      ...process.env,
      ...environment,
      PORT: new URL(url).port,
      HOST: '',
      QUINTET_URL: '',
      QUINTET_DEMO: 'off',
      QUINTET_DATA: join('.quintet', 'test', name),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const exited = once(hub, 'exit');
  const said: string[] = [];
  const ready = new Promise<boolean>((resolve) => {
    for (const input of [hub.stdout, hub.stderr]) {
      if (input) createInterface({ input }).on('line', (line) => said.push(line) && line.startsWith('Quintet is ready') && resolve(true));
    }
    void exited.then(() => resolve(false));
  });
  if (!(await ready)) throw new Problem(`The hub for the ${name} did not start:\n${said.join('\n')}`);
  return {
    url,
    pid: hub.pid ?? 0,
    code: said.join('\n').match(/enter the code (\S+)/)?.[1],
    async stop() {
      hub.kill('SIGTERM');
      await exited;
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address && typeof address === 'object' ? address.port : 0;
}
