/** A number that looks like chance but is the same each time. */
export function draw(seed: string) {
  let hash = 2_166_136_261;
  for (let index = 0; index < seed.length; index += 1) hash = Math.imul(hash ^ seed.charCodeAt(index), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** True for so many of a hundred seeds. */
export const chance = (percent: number, seed: string) => draw(seed) % 100 < percent;

/** So many different ones, the same each time. */
export function pick<Item>(items: Item[], count: number, seed: string): Item[] {
  return items
    .map((item, index) => ({ item, rank: draw(`${seed} ${index}`) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, count)
    .map(({ item }) => item);
}
