import { expect, test } from 'vitest';
import { bandOf, isEnoughForBand } from './flow-scale';

const frame = { bottom: 106, gap: 12 };

test('no question lies on the lowest line, and what a space settles in a good week on the highest', () => {
  const { top, notes } = bandOf([week({ open: 0 }), week({ open: 8, settled: 8 })], frame);
  expect(top).toBe(8);
  expect(notes.map(({ y, isHigh }) => [y, isHigh])).toEqual([
    [106, false],
    [58, false],
  ]);
});

test.each([
  [9, 0, 52],
  [11, 1, 40],
  [14, 3, 22],
  [3000, 3, 22],
])('%i open questions of eight lie above the lines, with %i ledger lines', (open, ledgers, y) => {
  const [note] = bandOf([week({ open })], frame).notes;
  expect(note?.ledgers).toHaveLength(ledgers);
  expect(note?.y).toBeCloseTo(y, 0);
  expect(note?.isHigh).toBe(true);
});

test.each([
  [9, 10],
  [13, 16],
  [453, 500],
])('when %i are settled in a week, the top line is %i', (settled, top) => {
  expect(bandOf([week({ settled })], frame).top).toBe(top);
});

test('a flow is drawn from three questions on, counting those that were open before', () => {
  expect(isEnoughForBand([week({ asked: 1, open: 1 }), week({ asked: 1, open: 2 })])).toBe(false);
  expect(isEnoughForBand([week({ asked: 1, open: 2 }), week({ asked: 1, open: 3 })])).toBe(true);
  expect(isEnoughForBand([])).toBe(false);
});

function week(part: { asked?: number; settled?: number; open?: number }) {
  return { week: 40, asked: 0, settled: 0, open: 0, ...part };
}
