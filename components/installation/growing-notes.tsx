import { Stave, StaveNote, staveLine } from '@/components/ui/stave';

const height = 300;
const gap = 48;
const places = [
  { x: '14%', line: 3 },
  { x: '38%', line: 2 },
  { x: '62%', line: 0 },
  { x: '86%', line: 1 },
];

/** A note for each part that is done, and the yellow one for the part to do now. */
export function GrowingNotes({ done }: { done: number }) {
  return (
    <Stave height={height} gap={gap} className="art">
      {places.slice(0, done + 1).map(({ x, line }, place) => (
        <StaveNote key={x} x={x} y={staveLine(height, gap, line)} shape={place < done ? 'full' : 'fresh'} size={2.88} lands={place > 0} />
      ))}
    </Stave>
  );
}
