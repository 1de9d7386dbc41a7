import { spawn } from 'node:child_process';
import { pinnedNode } from './pinned-node.ts';
import { root } from './root.ts';

type Options = { live?: boolean; onMessage?: (message: unknown) => void };
type Outcome = { code: number; output: string };

const running = new Set<ReturnType<typeof spawn>>();

/** Runs a program with the pinned Node and collects what it prints; live output goes to the terminal instead. */
export function child(
  args: string[],
  environment: Record<string, string> = {},
  { live = false, onMessage }: Options = {},
): Promise<Outcome> {
  const program = spawn(pinnedNode(), args, {
    cwd: root,
    // Next would report its use to its makers; nothing here talks to anybody outside.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe', onMessage ? 'ipc' : 'ignore'],
  });
  running.add(program);
  const chunks: string[] = [];
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', (chunk) => chunks.push(String(chunk)));
  if (onMessage) program.on('message', onMessage);
  return new Promise((resolve) => {
    program.on('error', (error) => resolve({ code: 1, output: error.message }));
    program.on('close', (code) => {
      running.delete(program);
      resolve({ code: code ?? 1, output: chunks.join('') });
    });
  });
}

/** Ends what is still running, for a stop in the midst of it. */
export function endChildren() {
  for (const program of running) program.kill('SIGTERM');
}
