export type Report = (done: number, total?: number) => void;

const patience = 1000;
const terminal = process.stdout;

/** Runs a piece of work. Whatever takes longer than a moment is named, shows how far it is, and says when it is done. */
export async function step<Result>(name: string, work: (report: Report) => Promise<Result>): Promise<Result> {
  const began = Date.now();
  let state: { done: number; total?: number } | undefined;
  let shown = 0;
  const show = () => {
    const now = Date.now();
    // A log file gets a line now and then, a terminal one line that moves.
    if (now - began < patience || (!terminal.isTTY && now - shown < 5000)) return;
    shown = now;
    const line = `${name}… ${state ? gauge(state.done, state.total, now - began) : seconds(now - began)}`;
    terminal.write(terminal.isTTY ? `\r\x1b[K${line.slice(0, terminal.columns - 1)}` : `${line}\n`);
  };
  const timer = setInterval(show, 200);
  try {
    const result = await work((done, total) => {
      state = { done, total };
    });
    if (shown) terminal.write(`${terminal.isTTY ? '\r\x1b[K' : ''}${name}: done in ${seconds(Date.now() - began)}.\n`);
    return result;
  } catch (error) {
    if (shown && terminal.isTTY) terminal.write('\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** How far something is, in a line: a bar and the time left where the total is known, and the rate. */
export function gauge(done: number, total: number | undefined, elapsed: number) {
  const rate = done / (elapsed / 1000);
  const pace = `${Math.round(rate).toLocaleString('en')}/s`;
  if (!total) return `${done.toLocaleString('en')}, ${pace}`;
  const share = Math.min(done / total, 1);
  const bar = '█'.repeat(Math.round(share * 20)).padEnd(20, '░');
  const left = rate > 0 ? `, ${seconds(((total - done) / rate) * 1000)} left` : '';
  return `${bar} ${Math.floor(share * 100)} %, ${pace}${left}`;
}

function seconds(milliseconds: number) {
  const whole = Math.max(0, Math.round(milliseconds / 1000));
  return whole < 100 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
