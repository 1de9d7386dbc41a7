import type { ScoreNote } from './score';

/** A score has five lines for groups and a ledger line below them for guests. */
const lines = 5;
const mostSlots = 40;
/** Beginnings of bars more than so many are left without a name. */
const fewDays = 14;

export type Said = Omit<ScoreNote, 'at'> & { at: Date };
export type PlacedNote = Said & { x: number; line: number; isOpening: boolean };
export type Bar = { x: number; at: Date };
export type Score = { voices: { name: string | null; line: number }[]; others: boolean; notes: PlacedNote[]; bars: Bar[]; byWeek: boolean };

/**
 * Places notes on the lines of the groups that said them: the four busiest (five, if there are no more) and "others".
 * Notes of one moment share a place; places are even, so quiet days take no room. x is in per cent.
 * @param dayOf the day a moment belongs to for the viewer, as a key
 */
export function layOutScore(opening: Said, said: Said[], dayOf: (moment: Date) => string): Score {
  const all = [opening, ...said];
  const lineOf = linesOf(all);
  const last = all.at(-1) ?? opening;
  const byWeek = last.at.getTime() - opening.at.getTime() > fewDays * 86_400_000;
  const slots = slotsOf(all);
  const barOf = (note: Said) => (byWeek ? weekOf(note.at) : dayOf(note.at));
  const columns = columnsOf(slots, barOf);
  const width = columns.at(-1)?.column ?? 1;
  const percent = (column: number) => round(((column + 0.75) / (width + 1.5)) * 100);
  return {
    voices: [...lineOf.names].map(([name, line]) => ({ name, line })),
    others: lineOf.others,
    byWeek,
    notes: columns.flatMap(({ notes, column }) =>
      notes.map((note) => ({ ...note, x: percent(column), line: lineOf.line(note.group), isOpening: note === opening })),
    ),
    bars: columns
      .filter(({ begins }) => begins)
      .map(({ column, notes: [first] }) => ({ x: column === 0 ? 0 : percent(column - 0.75), at: (first ?? opening).at })),
  };
}

function linesOf(all: Said[]) {
  const spoken = new Map<string, number>();
  for (const { group, count } of all) if (group !== null) spoken.set(group, (spoken.get(group) ?? 0) + count);
  const busiest = [...spoken].sort((a, b) => b[1] - a[1]).map(([group]) => group);
  const named = new Set(busiest.length > lines ? busiest.slice(0, lines - 1) : busiest);
  // In the order in which they first spoke, as instruments enter.
  const order = [...new Set(all.map(({ group }) => group).filter((group) => group !== null && named.has(group)))];
  const hasGuests = all.some(({ group }) => group === null);
  const names = new Map<string | null, number>(order.map((group, line) => [group, line]));
  if (hasGuests) names.set(null, lines);
  return { names, others: busiest.length > lines, line: (group: string | null) => names.get(group) ?? lines - 1 };
}

/** Notes of the same bucket sound together; when there are too many moments, neighbours do. */
function slotsOf(all: Said[]) {
  const perSlot = Math.ceil(all.length / mostSlots);
  const slots: Said[][] = [];
  for (const [index, note] of all.entries()) {
    const slot = slots.at(-1);
    if (slot && index % perSlot !== 0) slot.push(note);
    else slots.push([note]);
  }
  return slots.map(merged);
}

/** One note per group within a slot. */
function merged(notes: Said[]) {
  const byGroup = new Map<string | null, Said>();
  for (const note of notes) {
    const before = byGroup.get(note.group);
    byGroup.set(note.group, before ? join(before, note) : note);
  }
  return [...byGroup.values()];
}

function join(a: Said, b: Said): Said {
  return {
    ...a,
    count: a.count + b.count,
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    hasBest: a.hasBest || b.hasBest,
  };
}

/** A bar's beginning takes half a note of room. */
function columnsOf(slots: Said[][], barOf: (note: Said) => string) {
  let column = 0;
  let bar: string | undefined;
  return slots.map((notes, index) => {
    const first = notes[0];
    const begins = first !== undefined && barOf(first) !== bar;
    if (first) bar = barOf(first);
    if (index > 0) column += begins ? 1.5 : 1;
    return { notes, column, begins };
  });
}

function weekOf(moment: Date) {
  return String(Math.floor((moment.getTime() / 86_400_000 + 3) / 7));
}

function round(percent: number) {
  return Math.round(percent * 10) / 10;
}
