/** How much is done, as a number of things; and as a share of the whole where that is known. */
export type Progress = { done: number; share?: number };
export type Report = (progress: Progress) => void;

const patience = 1000;
const terminal = process.stdout;

/** Runs a piece of work. Whatever takes longer than a moment is named, shows how far it is, and says when it is done. */
export async function step<Result>(name: string, work: (report: Report) => Promise<Result>): Promise<Result> {
  const began = Date.now();
  let progress: Progress | undefined;
  let shown = 0;
  const show = () => {
    const now = Date.now();
    // A log file gets a line now and then, a terminal one line that moves.
    if (now - began < patience || (!terminal.isTTY && now - shown < 5000)) return;
    shown = now;
    const line = `${name}… ${progress ? gauge(progress, now - began) : seconds(now - began)}`;
    terminal.write(terminal.isTTY ? `\r\x1b[K${line.slice(0, terminal.columns - 1)}` : `${line}\n`);
  };
  const timer = setInterval(show, 200);
  try {
    const result = await work((latest) => {
      progress = latest;
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

/** How far something is, in a line: a bar and the time left where the whole is known, and the rate. */
export function gauge({ done, share }: Progress, elapsed: number) {
  const rate = `${Math.round(done / (elapsed / 1000)).toLocaleString('en')}/s`;
  if (!share) return `${done.toLocaleString('en')}, ${rate}`;
  const part = Math.min(share, 1);
  const bar = '█'.repeat(Math.round(part * 20)).padEnd(20, '░');
  return `${bar} ${Math.floor(part * 100)} %, ${rate}, ${seconds((elapsed / part) * (1 - part))} left`;
}

function seconds(milliseconds: number) {
  const whole = Math.max(0, Math.round(milliseconds / 1000));
  return whole < 100 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
