import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const glanceMs = 300;
const patienceMs = 6000;
const bearable = 0.2;
const seen: number[] = [];

/** Waits a while until other programs leave the processors alone: nothing of ours works between two turns. */
export async function quiet() {
  for (const began = Date.now(); ; ) {
    const busy = await busyCores();
    const isLate = Date.now() - began > patienceMs;
    if (busy > bearable && !isLate) continue;
    seen.push(busy);
    return;
  }
}

/** How many processors other programs kept busy on average when a turn began: above 0.2 the rates are not to be trusted. */
export function foreignWork() {
  return seen.reduce((sum, busy) => sum + busy, 0) / seen.length;
}

async function busyCores() {
  const before = busyMs();
  await wait(glanceMs);
  return (busyMs() - before) / glanceMs;
}

/** What all processors have worked so far; nothing where the system does not tell. */
function busyMs() {
  try {
    const [user = 0, nice = 0, system = 0] = readFileSync('/proc/stat', 'utf8').split(/\s+/).slice(1).map(Number);
    return (user + nice + system) * 10;
  } catch {
    return 0;
  }
}
