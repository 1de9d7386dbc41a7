import { Stave, StaveNote, staveLine } from '@/components/ui/stave';

const height = 300;
const gap = 48;
const notes = [
  { x: '14%', line: 3 },
  { x: '32%', line: 1 },
  { x: '50%', line: 2 },
  { x: '68%', line: 0 },
  { x: '86%', line: 4 },
];

/** Four colleagues who spoke, and the note that waits to be yours. */
export function Notes() {
  return (
    <Stave height={height} gap={gap} className="art">
      {notes.map(({ x, line }, place) => (
        <StaveNote key={x} x={x} y={staveLine(height, gap, line)} shape={place === notes.length - 1 ? 'fresh' : 'full'} size={2.88} />
      ))}
    </Stave>
  );
}
