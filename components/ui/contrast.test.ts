import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('app/styles/theme.css', 'utf8');

// Words need 4.5 : 1, the edges of fields, staves and the focus ring 3 : 1.
const words = [
  ['ink', ['paper', 'margin', 'press', 'raise', 'accent-soft']],
  ['muted', ['paper', 'margin', 'press', 'raise']],
  ['good', ['paper']],
  ['warn', ['paper']],
  ['danger', ['paper', 'margin', 'raise']],
  ['danger-ink', ['danger']],
  ['accent-ink', ['accent']],
  ['paper', ['ink']],
] as const;
const edges = [
  ['edge', ['paper', 'margin', 'raise']],
  ['focus', ['paper', 'margin']],
] as const;
const pairs = [...pairsOf(words, 4.5), ...pairsOf(edges, 3)];

test.each(pairs)('%s can be read on %s in both themes', (front, back, least) => {
  for (const theme of ['light', 'dark'] as const) {
    expect(contrast(colour(front, theme), colour(back, theme)), theme).toBeGreaterThanOrEqual(least);
  }
});

function pairsOf(table: readonly (readonly [string, readonly string[]])[], least: number) {
  return table.flatMap(([front, backs]) => backs.map((back) => [front, back, least] as const));
}

/** The luminance of a token, read from its light-dark(oklch(…), oklch(…)). */
function colour(name: string, theme: 'light' | 'dark') {
  const found = css.match(new RegExp(`--color-${name}:\\s*light-dark\\(\\s*oklch\\(([^)]*)\\),\\s*oklch\\(([^)]*)\\)`));
  const values = found?.[theme === 'light' ? 1 : 2];
  if (!values) throw new Error(`No colour is called ${name}.`);
  const [l = 0, c = 0, h = 0] = values.split(/\s+/).map(Number);
  return luminance(l, c, h);
}

function contrast(one: number, other: number) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** OKLCH to linear sRGB, then what the eye makes of it. */
function luminance(lightness: number, chroma: number, hue: number) {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * within(red) + 0.7152 * within(green) + 0.0722 * within(blue);
}

function within(channel: number) {
  return Math.min(1, Math.max(0, channel));
}
