type Props = { departments: { id: string; name: string; depth: number }[] };

/** The tree as a select can show it. */
export function DepartmentOptions({ departments }: Props) {
  return departments.map(({ id, name, depth }) => (
    <option key={id} value={id}>
      {'– '.repeat(depth)}
      {name}
    </option>
  ));
}
