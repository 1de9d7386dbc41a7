import { notFound } from 'next/navigation';
import { z } from 'zod';
import { Live } from '@/components/live/live';
import { AtTheDoor } from '@/components/spaces/at-the-door';
import { InviteSection } from '@/components/spaces/invite-section';
import { MemberChange } from '@/components/spaces/member-change';
import { MemberRow } from '@/components/spaces/member-row';
import { SpaceFrame } from '@/components/spaces/space-frame';
import { Button } from '@/components/ui/button';
import { Pager } from '@/components/ui/pager';
import { TextField } from '@/components/ui/text-field';
import { inWords } from '@/lib/i18n/message';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { atLeast } from '@/lib/spaces/access';
import { listAtTheDoor, listMembers } from '@/lib/spaces/members';
import { whyNotInvite, whyNotRun } from '@/lib/spaces/policy';
import { spaceHere, titleOf } from '../space-here';

type Props = PageProps<'/spaces/[space]/members'>;

const asked = z.object({
  q: z.string().trim().max(100).catch(''),
  /** The member whose row is open for changing. */
  change: z.uuid().optional().catch(undefined),
  after: z
    .string()
    .transform((value) => value.split('~'))
    .pipe(z.tuple([z.uuid(), z.string()]))
    .optional()
    .catch(undefined),
});

export const generateMetadata = titleOf('members');

export default async function MembersPage({ params, searchParams }: Props) {
  const [viewer, { space: slug }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const space = await spaceHere(viewer, slug, '/members');
  if (!space) notFound();
  const shownAt = Date.now();
  const { q, change, after } = asked.parse(query);
  const [{ members, next }, waiting] = await Promise.all([
    listMembers(viewer, space.id, { text: q, after: after && { id: after[0], name: after[1] } }),
    listAtTheDoor(viewer, space),
  ]);
  const t = translator(viewer.language);
  const clock = clockOf(viewer);
  const path = `/spaces/${space.slug}/members`;
  const address = (more: Record<string, string>) => `${path}?${new URLSearchParams({ ...(q && { q }), ...more })}`;
  const mayChange = !whyNotRun(viewer, space) || atLeast('moderator', space.role);
  const whyNot = inWords(t, whyNotInvite(viewer, space));

  return (
    <SpaceFrame viewer={viewer} space={space} current="members">
      <Live topic={`space:${space.id}`} version={shownAt} />
      <AtTheDoor viewer={viewer} spaceId={space.id} waiting={waiting} />
      <section aria-labelledby="members">
        <div className="line mb-4">
          <div className="cue" />
          <div className="text">
            <h2 className="mb-3" id="members">
              {t('spaces.members.title', { count: space.memberCount })}
            </h2>
            <search>
              <form action={path} className="cluster gap-tight">
                <div className="grow">
                  <TextField
                    hideLabel
                    label={t('spaces.members.find')}
                    placeholder={t('spaces.members.find')}
                    type="search"
                    name="q"
                    defaultValue={q}
                    maxLength={100}
                  />
                </div>
                <Button type="submit">{t('spaces.directory.go')}</Button>
              </form>
            </search>
          </div>
        </div>
        <ul className="rows-list">
          {members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              t={t}
              clock={clock}
              change={mayChange && member.id !== change ? `${address({ change: member.id })}#m-${member.id}` : undefined}
            >
              {mayChange && member.id === change && <MemberChange viewer={viewer} space={space} member={member} t={t} />}
            </MemberRow>
          ))}
        </ul>
        <div className="mt-5">
          <Pager
            label={t('spaces.members.pages')}
            newer={after && { href: address({}), label: t('spaces.members.first') }}
            older={next && { href: address({ after: `${next.id}~${next.name}` }), label: t('spaces.members.next') }}
          >
            {members.length === 0 ? t('spaces.members.nobody') : !next && t('spaces.members.end')}
          </Pager>
        </div>
      </section>
      {whyNot ? (
        <p className="line mt-7">
          <span className="text muted">{whyNot}</span>
        </p>
      ) : (
        <InviteSection viewer={viewer} space={space} t={t} />
      )}
    </SpaceFrame>
  );
}
