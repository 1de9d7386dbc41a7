import { child } from '../child.ts';
import { Problem } from '../problem.ts';
import { type Contender, cpuMs } from './contender.ts';

type Turn = { perSecond: number; p50: number; p99: number; count: number; cpuMs?: number };
type Plan = { connections: number[]; rounds: number; seconds: number };

const warmTurnSeconds = 3;
const mostWarmTurns = 8;
const alike = 0.06;

/** Lets the servers answer in turns and compares them within each round; the figures are medians of rounds. */
export async function race(contenders: Contender[], { connections, rounds, seconds }: Plan) {
  for (const contender of contenders) await warm(contender);
  const figures: Record<string, number> = {};
  for (const count of connections) {
    const turns = new Map(contenders.map(({ name }) => [name, [] as Turn[]]));
    for (let round = 0; round < rounds; round++) {
      for (const contender of contenders) turns.get(contender.name)?.push(await turn(contender, count, seconds));
    }
    const of = (name: string) => turns.get(name) ?? [];
    for (const { name } of contenders) {
      const rates = of(name).map(({ perSecond }) => perSecond);
      const p50 = median(of(name).map((each) => each.p50));
      const p99 = median(of(name).map((each) => each.p99));
      const cpu = of(name)[0]?.cpuMs === undefined ? '' : `, ${median(of(name).map((each) => each.cpuMs ?? 0)).toFixed(2)} ms CPU`;
      const range = `${Math.min(...rates).toFixed(0)}-${Math.max(...rates).toFixed(0)}`;
      console.log(`c=${count} ${name.padEnd(7)} ${median(rates).toFixed(0)} per s [${range}], p50 ${p50} ms, p99 ${p99} ms${cpu}`);
    }
    if (count !== 8) continue;
    for (const name of ['dialog', 'space', 'home']) figures[`${name}_vs_empty`] = median(ratios(of(name), of('empty')));
    figures.dialog_vs_bare = median(ratios(of('dialog'), of('bare')));
    figures.dialog_cpu_ms = median(of('dialog').map((each) => each.cpuMs ?? 0));
  }
  return figures;
}

/** Until two turns agree: a fresh server is slow, and some warm longer than others. */
async function warm(contender: Contender) {
  let before = 0;
  for (let turns = 0; turns < mostWarmTurns; turns++) {
    const { perSecond } = await turn(contender, 8, warmTurnSeconds);
    if (Math.abs(perSecond / before - 1) < alike) return;
    before = perSecond;
  }
}

async function turn({ url, cookie, contains, pid }: Contender, connections: number, seconds: number): Promise<Turn> {
  const page = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  const text = await page.text();
  if (page.status !== 200 || !text.includes(contains)) throw new Problem(`${url} answered ${page.status} without "${contains}".`);
  const before = cpuMs(pid);
  const { code, output } = await child(['--import', 'tsx', 'bin/bench/load.ts', url, cookie, String(connections), String(seconds)]);
  if (code !== 0) throw new Problem(output);
  const after = cpuMs(pid);
  const result = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Turn;
  return { ...result, ...(before !== undefined && after !== undefined && { cpuMs: (after - before) / result.count }) };
}

function ratios(turns: Turn[], against: Turn[]) {
  return turns.map(({ perSecond }, round) => perSecond / (against[round]?.perSecond ?? Number.NaN));
}

function median(values: number[]) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
