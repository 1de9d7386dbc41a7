import Link from 'next/link';
import { Motif } from '@/components/people/motif';
import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { listMembers } from '@/lib/spaces/members';
import { belonging } from './belonging';

export type Member = Awaited<ReturnType<typeof listMembers>>['members'][number];

type Props = {
  member: Member;
  t: Translator;
  clock: Clock;
  /** Where the member can be changed, for those who may. */
  change?: string;
  children?: React.ReactNode;
};

/** One member: who they are, what they do here, since when. */
export function MemberRow({ member, t, clock, change, children }: Props) {
  const { id, name, role, joinedAt } = member;
  return (
    <li id={`m-${id}`}>
      <div className="line">
        <div className="cue">{role === 'member' ? '' : t(`spaces.tends.${role}`)}</div>
        <div className="text">
          <div className="cluster gap-tight">
            <Motif id={id} small />
            <Link className="plain" href={`/people/${id}`} prefetch={false}>
              {name}
            </Link>
            <span className="muted note-text">
              {[belonging(t, member), t('spaces.members.since', { day: clock.day(joinedAt) })].filter(Boolean).join(', ')}
            </span>
            {change && (
              <Link className="note-text ml-auto" href={change} prefetch={false} aria-label={t('spaces.members.changeLabel', { name })}>
                {t('spaces.members.change')}
              </Link>
            )}
          </div>
          {children}
        </div>
      </div>
    </li>
  );
}
