import type { FlowWeek } from '@/lib/spaces/flow';

/** Fewer than this say nothing about a flow. */
const questionsForBand = 3;
const leastTop = 8;
const ledgersAtMost = 3;

export type Placed = ReturnType<typeof bandOf>['notes'][number];

export function isEnoughForBand(weeks: FlowWeek[]) {
  const [first] = weeks;
  const before = first ? first.open - first.asked + first.settled : 0;
  return before + weeks.reduce((sum, { asked }) => sum + asked, 0) >= questionsForBand;
}

/**
 * Where each week's note lies. The top line is what the space settles in a good week (eight at least): up to there it keeps up.
 * Notes that would leave the picture stay at its edge and say their number.
 */
export function bandOf(weeks: FlowWeek[], { bottom, gap }: { bottom: number; gap: number }) {
  const top = roundUp(Math.max(leastTop, ...weeks.map(({ settled }) => settled)));
  const notes = weeks.map((week, place) => {
    const height = Math.min((week.open / top) * 4, 4 + ledgersAtMost) * gap;
    const above = Math.max(0, Math.floor(height / gap) - 4);
    return {
      week,
      x: `${((place + 0.5) / weeks.length) * 100}%`,
      y: bottom - height,
      ledgers: Array.from({ length: above }, (_, ledger) => bottom - (5 + ledger) * gap),
      isEdge: place === 0 || place === weeks.length - 1,
      isLast: place === weeks.length - 1,
      isHigh: week.open > top,
    };
  });
  return { top, notes };
}

/** To a number that is easy to read at a line: 8, 10, 12, 16, 20, 30, 40, 50, 60, 80, 100, 120… */
function roundUp(value: number) {
  const power = 10 ** Math.floor(Math.log10(value));
  return [0.8, 1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}
