const pitches = [8, 12, 16, 20, 24];

/** Three notes that belong to a person as a face would. The five lines behind them are drawn by the stylesheet; the name stands beside it always. */
export function Motif({ id, small }: { id: string; small?: boolean }) {
  return (
    <svg className={small ? 'avatar small' : 'avatar'} viewBox="0 0 32 32" aria-hidden="true">
      <path d={motifOf(id)} />
    </svg>
  );
}

/** A note is a short slanted stroke with round ends: one path, a third of the bytes of three ellipses. */
export function motifOf(id: string) {
  const hash = hashOf(id);
  const first = hash % 5;
  // No note repeats the one before it: three equal pitches would be a line, not a motif.
  const second = (first + 1 + (Math.floor(hash / 5) % 4)) % 5;
  const third = (second + 1 + (Math.floor(hash / 20) % 4)) % 5;
  return [first, second, third].map((pitch, place) => `M${6 + place * 9} ${(pitches[pitch] ?? 16) + 0.4}l2-.8`).join('');
}

/** FNV-1a over the characters: cheap, and the last digits of two UUIDv7 made in the same millisecond spread well. */
function hashOf(id: string) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
