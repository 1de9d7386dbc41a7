import { Stave, StaveNote, staveLine } from '@/components/ui/stave';

/** The first note of a hub that is still empty. */
export function FirstNote() {
  return (
    <Stave height={300} gap={48} className="art">
      <StaveNote x="14%" y={staveLine(300, 48, 3)} shape="fresh" size={2.88} />
    </Stave>
  );
}
