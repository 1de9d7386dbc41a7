import { child } from '../child.ts';
import { Problem } from '../problem.ts';
import { step } from '../progress.ts';
import { type Contender, cpuMs } from './contender.ts';
import { foreignWork, quiet } from './quiet.ts';

type Turn = { perSecond: number; p50: number; p99: number; count: number; cpuMs: number };
type Plan = { connections: number[]; rounds: number; seconds: number };

const warmTurnSeconds = 3;
const mostWarmTurns = 40;
/** After fewer pages a server is still being compiled, however alike two turns are. */
const warmPages = 800;
const alike = 0.06;

/**
 * Lets the servers answer in turns and compares them within each round; the figures are medians of rounds. Processor time per
 * page is compared as well: other programs on the machine hardly change it.
 */
export async function race(contenders: Contender[], { connections, rounds, seconds }: Plan) {
  await step('Warming the servers', async () => {
    for (const contender of contenders) await warm(contender);
  });
  const figures: Record<string, number> = {};
  for (const count of connections) {
    const turns = new Map(contenders.map(({ name }) => [name, [] as Turn[]]));
    await step(`Asking over ${count} connections`, async () => {
      for (let round = 0; round < rounds; round++) {
        for (const contender of contenders) {
          await quiet();
          turns.get(contender.name)?.push(await turn(contender, count, seconds));
        }
      }
    });
    for (const [name, of] of turns) console.log(`c=${count} ${name.padEnd(7)} ${inWords(of)}`);
    if (count !== 8) continue;
    const of = (name: string) => turns.get(name) ?? [];
    for (const name of ['dialog', 'space', 'home']) {
      figures[`${name}_vs_empty`] = median(ratios(of(name), of('empty')));
      figures[`${name}_cpu_ms`] = median(of(name).map(({ cpuMs }) => cpuMs));
    }
    figures.dialog_vs_bare = median(ratios(of('dialog'), of('bare')));
    figures.empty_cpu_ms = median(of('empty').map(({ cpuMs }) => cpuMs));
  }
  return { ...figures, foreign_cores: foreignWork() };
}

function inWords(turns: Turn[]) {
  const rates = turns.map(({ perSecond }) => perSecond);
  const [p50, p99, cpu] = (['p50', 'p99', 'cpuMs'] as const).map((figure) => median(turns.map((turn) => turn[figure])));
  const range = `${Math.min(...rates).toFixed(0)}-${Math.max(...rates).toFixed(0)}`;
  return `${median(rates).toFixed(0)} per s [${range}], p50 ${p50} ms, p99 ${p99} ms, ${cpu?.toFixed(2)} ms CPU`;
}

/** Until two turns agree: a fresh server is slow, and some warm longer than others. */
async function warm(contender: Contender) {
  let before = 0;
  let pages = 0;
  for (let turns = 0; turns < mostWarmTurns; turns++) {
    const { perSecond, count } = await turn(contender, 8, warmTurnSeconds);
    pages += count;
    if (pages > warmPages && Math.abs(perSecond / before - 1) < alike) return;
    before = perSecond;
  }
}

async function turn({ url, cookie, contains, pid }: Contender, connections: number, seconds: number): Promise<Turn> {
  const page = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  const text = await page.text();
  if (page.status !== 200 || !text.includes(contains)) throw new Problem(`${url} answered ${page.status} without "${contains}".`);
  const before = cpuMs(pid);
  const { code, output } = await child(['bin/bench/load.ts', url, cookie, String(connections), String(seconds)]);
  if (code !== 0) throw new Problem(output);
  const after = cpuMs(pid);
  const result = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Turn;
  return { ...result, cpuMs: (after - before) / result.count };
}

function ratios(turns: Turn[], against: Turn[]) {
  return turns.map(({ perSecond }, round) => perSecond / (against[round]?.perSecond ?? Number.NaN));
}

function median(values: number[]) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
