import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { admissions } from '@/db/schema/spaces';
import { make } from '@/e2e/make';
import type { Viewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';
import { type Visibility, visibilities } from './access';
import * as door from './admissions';
import { listSpaces } from './directory';
import { getFlow } from './flow';
import { countGuests, listAtTheDoor, listMembers, listTending } from './members';
import { joinSpace, leaveSpace, removeMember, setRole } from './memberships';
import { listOwnSpaces, markSpaceRead } from './own-spaces';
import { listPossibleParents, placeSpace } from './place';
import { archiveSpace, describeSpace, getWelcome, reopenSpace, revisionOf, setAccess } from './settings';
import { getParent, getSlugOfToday, getSpace, getSpaceById } from './spaces';

const everybody = ['guest', 'guest member', 'employee', 'admin', 'hr', 'member', 'moderator', 'lead'] as const;
type Who = (typeof everybody)[number];
type Scene = Awaited<ReturnType<typeof scene>>;

const tending: Who[] = ['moderator', 'lead'];
const running: Who[] = ['admin', 'lead'];
const outside: Who[] = ['employee', 'admin', 'hr'];
const inside: Who[] = ['member', 'moderator', 'lead'];

/** Who of those who see a space may do this; everybody who does not see it finds nothing. */
const deeds: Record<string, { may: Who[]; run: (viewer: Viewer, scene: Scene) => Promise<unknown> }> = {
  'join an open space': { may: [...everybody], run: (viewer, { space }) => joinSpace(viewer, { spaceId: space.id }) },
  'leave, with another lead there': {
    may: ['guest member', ...inside],
    run: (viewer, { space }) => leaveSpace(viewer, { spaceId: space.id }),
  },
  'mark all as read': { may: ['guest member', ...inside], run: (viewer, { space }) => markSpaceRead(viewer, { spaceId: space.id }) },
  'invite a colleague': {
    may: inside,
    run: (viewer, { space, stranger }) => door.invite(viewer, { spaceId: space.id, personId: [stranger.id], emails: [], message: '' }),
  },
  'answer a request': {
    may: tending,
    run: (viewer, { space, asking }) => door.answerRequest(viewer, { spaceId: space.id, personId: asking.id, answer: 'admit' }),
  },
  'take a colleague’s invitation back': {
    may: tending,
    run: (viewer, { space, invited }) => door.withdrawInvitation(viewer, { spaceId: space.id, personId: invited.id }),
  },
  'send a member away': {
    may: [...tending, 'admin'],
    run: (viewer, { space, other }) => removeMember(viewer, { spaceId: space.id, personId: other.id }),
  },
  'send a moderator away': {
    may: running,
    run: (viewer, { space, tender }) => removeMember(viewer, { spaceId: space.id, personId: tender.id }),
  },
  'give a role': {
    may: running,
    run: (viewer, { space, other }) => setRole(viewer, { spaceId: space.id, personId: other.id, role: 'moderator' }),
  },
  'describe the space': {
    may: running,
    run: (viewer, { space }) => {
      const words = { name: 'Neu', slug: space.slug, about: '', welcome: 'Guten Tag' };
      return describeSpace(viewer, { ...words, spaceId: space.id, revision: revisionOf(space) });
    },
  },
  'set who comes in': {
    may: running,
    run: (viewer, { space }) =>
      setAccess(viewer, { spaceId: space.id, joinPolicy: 'request', visibility: space.visibility, announcers: 'member' }),
  },
  'move it in the tree': {
    may: [...running, 'hr'],
    run: (viewer, { space }) => placeSpace(viewer, { spaceId: space.id, departmentId: null, parentId: null }),
  },
  'give it to a department': {
    may: ['hr', 'admin'],
    run: async (viewer, { space }) => placeSpace(viewer, { spaceId: space.id, departmentId: (await make.department()).id, parentId: null }),
  },
  'archive it': { may: running, run: (viewer, { space }) => archiveSpace(viewer, { spaceId: space.id }) },
  'reopen it': {
    may: running,
    run: async (viewer, { space, first }) => {
      await archiveSpace(first, { spaceId: space.id });
      await reopenSpace(viewer, { spaceId: space.id });
    },
  },
};

test.each(Object.entries(deeds))('whoever may not see a space cannot %s, and of the others only some', async (_, { may, run }) => {
  await forAll(async (who, scene) => {
    const outcome = await run(scene.viewer, scene).then(() => 'done', keyOf);
    if (!sees(who, scene.space.visibility)) expect(outcome, said(who, scene)).toBe('form.notFound');
    else if (may.includes(who)) expect(outcome, said(who, scene)).toBe('done');
    else expect(outcome, said(who, scene)).toMatch(/^(spaces\.whyNot\.|form\.notFound$)/);
  });
});

const views: Record<string, (viewer: Viewer, scene: Scene) => Promise<boolean>> = {
  'the space by its address': async (viewer, { space }) => Boolean(await getSpace(viewer, space.slug)),
  'the space by its id': async (viewer, { space }) => Boolean(await getSpaceById(viewer, space.id)),
  'the directory': async (viewer, { space }) => (await listSpaces(viewer)).some(({ id }) => id === space.id),
  'its welcome': async (viewer, { space }) => Boolean(await getWelcome(viewer, space.id)),
  'its members': async (viewer, { space }) => (await listMembers(viewer, space.id)).members.length > 0,
  'who leads it': async (viewer, { space }) => (await listTending(viewer, space.id)).length > 0,
  'its guests': async (viewer, { space }) => (await countGuests(viewer, space.id)).people > 0,
  'its flow of questions': async (viewer, { space }) => (await getFlow(viewer, space.id)).some(({ asked }) => asked > 0),
  'the space above': async (viewer, { space }) => Boolean(await getParent(viewer, { parentId: space.id })),
  'its former address': async (viewer, scene) => {
    const slug = `neu-${v7()}`;
    const described = { name: scene.space.name, about: '', welcome: '', slug, spaceId: scene.space.id };
    await describeSpace(scene.first, { ...described, revision: revisionOf(scene.space) });
    return (await getSlugOfToday(viewer, scene.space.slug)) === slug;
  },
};

test.each(Object.entries(views))('only whoever may see a space sees %s', async (_, view) => {
  await forAll(async (who, scene) => {
    expect(await view(scene.viewer, scene), said(who, scene)).toBe(sees(who, scene.space.visibility));
  });
});

test('the rail names a space to its members only', async () => {
  await forAll(async (who, { viewer, space }) => {
    const named = (await listOwnSpaces(viewer)).some(({ id }) => id === space.id);
    expect(named, said(who, { space })).toBe(sees(who, space.visibility) && !['guest', ...outside].includes(who));
  });
});

test('a space is offered as the upper one to its leads, and to admins and HR if they see it', async () => {
  await forAll(async (who, { viewer, space }) => {
    const offered = (await listPossibleParents(viewer)).some(({ id }) => id === space.id);
    const may = who === 'lead' || (['admin', 'hr'].includes(who) && sees(who, space.visibility));
    expect(offered, said(who, { space })).toBe(may);
  });
});

test('requests are shown to those who tend the space, invitations also to whoever gave them', async () => {
  await forAll(async (who, { viewer, space, asking }) => {
    const seen = await getSpaceById(viewer, space.id);
    const shown = seen ? await listAtTheDoor(viewer, seen) : [];
    expect(
      shown.some(({ id }) => id === asking.id),
      said(who, { space }),
    ).toBe(tending.includes(who));
  });
});

test('a request in a closed space, of somebody who could see it once, is not found either', async () => {
  const { space, asking, first } = await scene('employee', 'members');
  await expect(door.requestToJoin(asking, { spaceId: space.id, message: '' })).rejects.toThrow('form.notFound');
  await door.answerRequest(first, { spaceId: space.id, personId: asking.id, answer: 'admit' });
  expect(await getSpaceById(asking, space.id)).toMatchObject({ role: 'member' });
});

function sees(who: Who, visibility: Visibility) {
  if (who === 'guest') return false;
  if (who === 'guest member') return visibility === 'guests';
  return inside.includes(who) || visibility !== 'members';
}

/** A space with everyone it takes, and the one who tries. */
async function scene(who: Who, visibility: Visibility) {
  const viewer = await make.person('Vera', {
    kind: who.startsWith('guest') ? 'guest' : 'employee',
    duties: who === 'admin' || who === 'hr' ? [who] : [],
  });
  const [first, tender, other, gregor] = [
    await make.person('Ute'),
    await make.person('Mona'),
    await make.person('Olaf'),
    await make.guest(),
  ];
  const space = await make.space({
    visibility,
    leads: who === 'lead' ? [first, viewer] : [first],
    moderators: who === 'moderator' ? [tender, viewer] : [tender],
    members: who === 'member' || who === 'guest member' ? [other, gregor, viewer] : [other, gregor],
  });
  const [asking, invited, stranger] = [await make.person('Anke'), await make.person('Ivo'), await make.person('Sven')];
  await db.insert(admissions).values([
    { spaceId: space.id, personId: asking.id, kind: 'request' },
    { spaceId: space.id, personId: invited.id, kind: 'invitation', invitedById: first.id },
  ]);
  await make.dialog('Wer weiß das?', { space, kind: 'question', guestsMayRead: true });
  return { viewer, first, tender, other, space, asking, invited, stranger };
}

async function forAll(check: (who: Who, scene: Scene) => Promise<void>) {
  const cases = everybody.flatMap((who) => visibilities.map((visibility) => ({ who, visibility })));
  await Promise.all(cases.map(async ({ who, visibility }) => check(who, await scene(who, visibility))));
}

function keyOf(error: unknown) {
  if (!(error instanceof Refusal)) throw error;
  return error.reason.key;
}

function said(who: Who, { space }: { space: { visibility: Visibility } }) {
  return `${who}, visible to ${space.visibility}`;
}
