import Link from 'next/link';
import type { ReactNode } from 'react';
import { Line } from '@/components/ui/line';
import type { Translator } from '@/lib/i18n/translator';
import { Motif } from './motif';
import { placeOf } from './place-of';

type Props = {
  t: Translator;
  person: {
    id: string;
    name: string;
    kind: 'employee' | 'guest';
    department: string | null;
    organisation: string | null;
    askAbout: string[];
    leftAt?: Date | null;
  };
  /** The name, where parts of it are marked. */
  children?: ReactNode;
};

/** Somebody in a list: where they belong, and what they like to be asked about. */
export function PersonRow({ t, person, children }: Props) {
  return (
    <li>
      <Line cue={<span>{placeOf(t, person)}</span>}>
        <div className="cluster gap-tight keep">
          <Motif id={person.id} />
          <div>
            <h3 className="label-head">
              <Link className="plain" href={`/people/${person.id}`} prefetch={false}>
                {children ?? person.name}
              </Link>
            </h3>
            {person.askAbout.length > 0 && <p className="asked">{person.askAbout.join(', ')}</p>}
          </div>
        </div>
      </Line>
    </li>
  );
}
