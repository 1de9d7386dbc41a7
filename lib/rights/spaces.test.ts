import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { vi } from 'vitest';
import { db } from '@/db/client';
import { admissions, spaces } from '@/db/schema/spaces';
import { type Rights, testForeignIds, testRights } from '@/e2e/rights/actions';
import { testHostileFields } from '@/e2e/rights/hostile-fields';
import { type Scene, scene } from '@/e2e/rights/scene';
import * as actions from '@/lib/spaces/actions';
import { revisionOf } from '@/lib/spaces/settings';

vi.mock('next/headers', () => import('@/e2e/rights/request'));
vi.mock('next/cache', () => ({ refresh: () => {}, revalidatePath: () => {} }));

const whole = ({ space }: Scene) => ({ spaceId: space.id });
const about = (person: 'ben' | 'asking' | 'invited' | 'stranger') => (scene: Scene) => ({ ...whole(scene), personId: scene[person].id });
const atTheDoor = (kind: 'request' | 'invitation', person: 'asking' | 'invited' | 'viewer') => async (scene: Scene) => {
  const invitedById = kind === 'invitation' ? scene.first.id : null;
  await db.insert(admissions).values({ spaceId: scene.space.id, personId: scene[person].id, kind, invitedById });
};

const forms: Rights<Scene>['forms'] = {
  found: ({ space, aside }) => ({
    id: v7(),
    name: 'Pumpen',
    about: '',
    joinPolicy: 'open',
    visibility: 'employees',
    parentId: aside === 'below' ? space.id : '',
  }),
  describe: ({ space }) => ({
    spaceId: space.id,
    name: 'Neu',
    slug: space.slug,
    about: '',
    welcome: 'Guten Tag',
    revision: revisionOf(space),
  }),
  setAccess: ({ space }) => ({ spaceId: space.id, joinPolicy: 'request', visibility: space.visibility, announcers: 'member' }),
  move: (scene) => ({ ...whole(scene), departmentId: '', parentId: '' }),
  archive: whole,
  reopen: async (scene) => {
    await db.update(spaces).set({ archivedAt: new Date() }).where(eq(spaces.id, scene.space.id));
    return whole(scene);
  },
  join: whole,
  leave: whole,
  setRole: (scene) => ({ ...about('ben')(scene), role: 'moderator' }),
  remove: about('ben'),
  markRead: whole,
  request: (scene) => ({ ...whole(scene), message: 'Ich pumpe auch.' }),
  withdrawRequest: async (scene) => {
    await atTheDoor('request', 'viewer')(scene);
    return whole(scene);
  },
  answerRequest: async (scene) => {
    await atTheDoor('request', 'asking')(scene);
    return { ...about('asking')(scene), answer: 'admit' };
  },
  invite: (scene) => ({ ...about('stranger')(scene), emails: '', message: '' }),
  answerInvitation: async (scene) => {
    if (scene.aside === 'invited') await atTheDoor('invitation', 'viewer')(scene);
    return { ...whole(scene), answer: 'accept' };
  },
  withdrawInvitation: async (scene) => {
    await atTheDoor('invitation', 'invited')(scene);
    return about('invited')(scene);
  },
};

testRights({
  actions,
  stage: scene,
  forms,
  refusals: {
    A: 'spaces.whyNot.archived',
    R: 'spaces.whyNot.byRequest',
    J: 'spaces.whyNot.justJoin',
    L: 'spaces.whyNot.leadsOnly',
    M: 'spaces.whyNot.moderatorsOnly',
    N: 'spaces.whyNot.notMember',
    G: 'spaces.whyNot.guestsDoNotFound',
    X: 'spaces.whyNot.membersInvite',
    T: 'spaces.whyNot.moderatorsInvite',
    E: 'spaces.whyNot.invitationGone',
    P: 'spaces.whyNot.parentsLead',
  },
  table: `
    what                where             visitor  employee  member  moderator  lead  hr  council  privacy  admin  guest-member  guest  suspended
    found               open              →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      G             G      →
    found               open below        →        P         P       P          ✓     ✓   P        P        ✓      G             G      →
    found               closed below      →        –         P       P          ✓     –   –        –        –      G             G      →
    found               guests below      →        P         P       P          ✓     ✓   P        P        ✓      G             G      →
    found               archived below    →        A         A       A          A     A   A        A        A      G             G      →

    describe            open              →        L         L       L          ✓     L   L        L        ✓      –             –      →
    describe            closed            →        –         L       L          ✓     –   –        –        –      –             –      →
    describe            guests            →        L         L       L          ✓     L   L        L        ✓      L             –      →
    describe            archived          →        L         L       L          A     L   L        L        A      –             –      →

    setAccess           open              →        L         L       L          ✓     L   L        L        ✓      –             –      →
    setAccess           closed            →        –         L       L          ✓     –   –        –        –      –             –      →
    setAccess           guests            →        L         L       L          ✓     L   L        L        ✓      L             –      →
    setAccess           archived          →        L         L       L          A     L   L        L        A      –             –      →

    move                open              →        L         L       L          ✓     ✓   L        L        ✓      –             –      →
    move                closed            →        –         L       L          ✓     –   –        –        –      –             –      →
    move                guests            →        L         L       L          ✓     ✓   L        L        ✓      L             –      →
    move                archived          →        L         L       L          A     L   L        L        A      –             –      →

    archive             open              →        L         L       L          ✓     L   L        L        ✓      –             –      →
    archive             closed            →        –         L       L          ✓     –   –        –        –      –             –      →
    archive             guests            →        L         L       L          ✓     L   L        L        ✓      L             –      →

    reopen              open              →        L         L       L          ✓     L   L        L        ✓      –             –      →
    reopen              closed            →        –         L       L          ✓     –   –        –        –      –             –      →
    reopen              guests            →        L         L       L          ✓     L   L        L        ✓      L             –      →

    join                open              →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    join                request           →        R         ✓       ✓          ✓     R   R        R        R      –             –      →
    join                closed            →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    join                guests            →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →
    join                archived          →        A         ✓       ✓          ✓     A   A        A        A      –             –      →

    leave               open              →        N         ✓       ✓          ✓     N   N        N        N      –             –      →
    leave               closed            →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    leave               guests            →        N         ✓       ✓          ✓     N   N        N        N      ✓             –      →
    leave               archived          →        N         ✓       ✓          ✓     N   N        N        N      –             –      →

    setRole             open              →        L         L       L          ✓     L   L        L        ✓      –             –      →
    setRole             closed            →        –         L       L          ✓     –   –        –        –      –             –      →
    setRole             guests            →        L         L       L          ✓     L   L        L        ✓      L             –      →
    setRole             archived          →        L         L       L          A     L   L        L        A      –             –      →

    remove              open              →        L         L       ✓          ✓     L   L        L        ✓      –             –      →
    remove              closed            →        –         L       ✓          ✓     –   –        –        –      –             –      →
    remove              guests            →        L         L       ✓          ✓     L   L        L        ✓      L             –      →
    remove              archived          →        L         L       ✓          ✓     L   L        L        ✓      –             –      →

    markRead            open              →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    markRead            closed            →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    markRead            guests            →        –         ✓       ✓          ✓     –   –        –        –      ✓             –      →
    markRead            archived          →        –         ✓       ✓          ✓     –   –        –        –      –             –      →

    request             open              →        J         ✓       ✓          ✓     J   J        J        J      –             –      →
    request             request           →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    request             closed            →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    request             guests            →        J         ✓       ✓          ✓     J   J        J        J      ✓             –      →
    request             archived          →        A         ✓       ✓          ✓     A   A        A        A      –             –      →

    withdrawRequest     request           →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
    withdrawRequest     closed            →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →

    answerRequest       request           →        M         M       ✓          ✓     M   M        M        M      –             –      →
    answerRequest       closed            →        –         M       ✓          ✓     –   –        –        –      –             –      →
    answerRequest       guests            →        M         M       ✓          ✓     M   M        M        M      M             –      →
    answerRequest       archived          →        A         A       A          A     A   A        A        A      –             –      →

    invite              open              →        X         ✓       ✓          ✓     X   X        X        X      –             –      →
    invite              request           →        X         ✓       ✓          ✓     X   X        X        X      –             –      →
    invite              closed            →        –         T       ✓          ✓     –   –        –        –      –             –      →
    invite              guests            →        X         ✓       ✓          ✓     X   X        X        X      X             –      →
    invite              archived          →        A         A       A          A     A   A        A        A      –             –      →

    answerInvitation    open              →        E         E       E          E     E   E        E        E      E             E      →
    answerInvitation    closed            →        E         E       E          E     E   E        E        E      E             E      →
    answerInvitation    guests            →        E         E       E          E     E   E        E        E      E             E      →
    answerInvitation    open invited      →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      E             E      →
    answerInvitation    closed invited    →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      E             E      →
    answerInvitation    guests invited    →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
    answerInvitation    archived invited  →        E         E       E          E     E   E        E        E      E             E      →

    withdrawInvitation  open              →        M         M       ✓          ✓     M   M        M        M      –             –      →
    withdrawInvitation  closed            →        –         M       ✓          ✓     –   –        –        –      –             –      →
    withdrawInvitation  guests            →        M         M       ✓          ✓     M   M        M        M      M             –      →
    withdrawInvitation  archived          →        M         M       ✓          ✓     M   M        M        M      –             –      →
  `,
});

testForeignIds({ actions, stage: scene, forms });
testHostileFields({ actions, forms, stage: () => scene('lead', 'open') });
