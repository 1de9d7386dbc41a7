/** Lines in the shape of what comes; seen only by those who wait longer than 200 ms. */
export function Skeleton({ lines = 4, label }: { lines?: number; label: string }) {
  return (
    <div className="skeleton late-in" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move.
        <i key={line} />
      ))}
    </div>
  );
}
