import type { departments } from '@/db/schema/departments';
import type { people } from '@/db/schema/people';

/** What is shown of whoever wrote a post; `department` is the one at writing. */
export function authorColumns(person: typeof people, department: typeof departments) {
  return {
    id: person.id,
    name: person.name,
    kind: person.kind,
    organisation: person.organisation,
    leftAt: person.leftAt,
    department: department.name,
  };
}

export type Author = {
  id: string;
  name: string;
  kind: 'employee' | 'guest';
  organisation: string | null;
  leftAt: Date | null;
  department: string | null;
};
