import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { vi } from 'vitest';
import { db } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { type Rights, testForeignIds, testRights } from '@/e2e/rights/actions';
import { testHostileFields } from '@/e2e/rights/hostile-fields';
import { type Scene, scene } from '@/e2e/rights/scene';
import * as actions from '@/lib/dialogs/actions';

vi.mock('next/headers', () => import('@/e2e/rights/request'));
vi.mock('next/cache', () => ({ refresh: () => {} }));

const post = ({ dialog }: Scene) => ({ dialogId: dialog.id, number: '1' });
const whole = ({ dialog }: Scene) => ({ dialogId: dialog.id });
const before = (change: object) => async (scene: Scene) => {
  await db.update(dialogs).set(change).where(eq(dialogs.id, scene.dialog.id));
};
const opening = ({ space }: Scene) => ({ id: v7(), spaceId: space.id, title: 'Was nun?', body: 'Weiß das jemand?' });

const forms: Rights<Scene>['forms'] = {
  start: (scene) => ({ ...opening(scene), kind: scene.aside === 'announcement' ? 'announcement' : 'discussion' }),
  reply: (scene) => ({ id: v7(), dialogId: scene.dialog.id, parentId: scene.reply.id, body: 'Ich nicht.' }),
  preview: ({ space }) => ({ spaceId: space.id, body: '**So**' }),
  edit: async (scene) => {
    const [kept] = await db.select({ at: replies.createdAt }).from(replies).where(eq(replies.id, scene.reply.id));
    return { ...post(scene), basedOn: kept?.at.toISOString() ?? '', body: 'Die Pförtnerin.' };
  },
  remove: post,
  restore: async (scene) => {
    await db.update(replies).set({ deletedAt: new Date(), deletedById: scene.viewer.id }).where(eq(replies.id, scene.reply.id));
    return post(scene);
  },
  restoreWhole: async (scene) => {
    await before({ deletedAt: new Date(), deletedById: scene.viewer.id })(scene);
    return whole(scene);
  },
  react: (scene) => ({ ...post(scene), kind: 'thanks', on: 'true' }),
  chooseBest: post,
  withdrawBest: whole,
  close: (scene) => ({ ...whole(scene), outcome: 'Beim Pförtner.' }),
  reopen: async (scene) => {
    await before({ closedAt: new Date() })(scene);
    return whole(scene);
  },
  pin: whole,
  unpin: whole,
  seen: whole,
};

testRights({
  actions,
  stage: scene,
  forms,
  refusals: {
    J: 'dialogs.refusals.joinFirst',
    A: 'dialogs.refusals.archived',
    Y: 'dialogs.refusals.notYours',
    R: 'dialogs.refusals.reply.request',
    B: 'dialogs.refusals.bestByAuthor',
    C: 'dialogs.refusals.closeByAuthor',
    P: 'dialogs.refusals.pinByModerator',
    L: 'dialogs.refusals.announcers.lead',
  },
  table: `
    what          where                visitor  employee  member  moderator  lead  hr  council  privacy  admin  guest-member  guest  suspended
    start         open                 →        J         ✓       ✓          ✓     J   J        J        J      –             –      →
    start         closed               →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    start         guests               →        J         ✓       ✓          ✓     J   J        J        J      ✓             –      →
    start         archived             →        A         A       A          A     A   A        A        A      –             –      →
    start         open announcement    →        J         L       L          ✓     J   J        J        J      –             –      →
    start         closed announcement  →        –         L       L          ✓     –   –        –        –      –             –      →

    reply         open                 →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    reply         request              →        R         ✓       ✓          ✓     R   R        R        R      –             –      →
    reply         closed               →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    reply         guests               →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →
    reply         private              →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    reply         archived             →        A         A       A          A     A   A        A        A      –             –      →

    preview       open                 →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    preview       closed               →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    preview       guests               →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →

    edit          open                 →        Y         Y       ✓          ✓     ✓   Y        Y        Y      –             –      →
    edit          closed               →        –         Y       ✓          ✓     –   –        –        –      –             –      →
    edit          guests               →        Y         Y       ✓          ✓     ✓   Y        Y        Y      Y             –      →
    edit          archived             →        A         A       A          A     A   A        A        A      –             –      →
    edit          open own             →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    edit          closed own           →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    edit          private own          →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    edit          archived own         →        A         A       A          A     A   A        A        A      –             –      →

    remove        open                 →        Y         Y       ✓          ✓     ✓   Y        Y        Y      –             –      →
    remove        closed               →        –         Y       ✓          ✓     –   –        –        –      –             –      →
    remove        guests               →        Y         Y       ✓          ✓     ✓   Y        Y        Y      Y             –      →
    remove        archived             →        A         A       A          A     A   A        A        A      –             –      →
    remove        open own             →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    remove        closed own           →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    remove        private own          →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    remove        archived own         →        A         A       A          A     A   A        A        A      –             –      →

    restore       open                 →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    restore       closed               →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    restore       guests               →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →
    restore       archived             →        A         A       A          A     A   A        A        A      –             –      →

    restoreWhole  open                 →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    restoreWhole  closed               →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    restoreWhole  guests               →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →
    restoreWhole  private              →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →
    restoreWhole  archived             →        A         A       A          A     A   A        A        A      –             –      →

    react         open                 →        J         ✓       ✓          ✓     J   J        J        J      –             –      →
    react         closed               →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    react         guests               →        J         ✓       ✓          ✓     J   J        J        J      ✓             –      →
    react         private              →        J         ✓       ✓          ✓     J   J        J        J      –             –      →
    react         archived             →        A         A       A          A     A   A        A        A      –             –      →

    chooseBest    open                 →        B         B       ✓          ✓     ✓   B        B        B      –             –      →
    chooseBest    closed               →        –         B       ✓          ✓     –   –        –        –      –             –      →
    chooseBest    guests               →        B         B       ✓          ✓     ✓   B        B        B      B             –      →
    chooseBest    archived             →        A         A       A          A     A   A        A        A      –             –      →
    chooseBest    open own             →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    chooseBest    closed own           →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    chooseBest    private own          →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →

    withdrawBest  open                 →        B         B       ✓          ✓     ✓   B        B        B      –             –      →
    withdrawBest  closed               →        –         B       ✓          ✓     –   –        –        –      –             –      →
    withdrawBest  guests               →        B         B       ✓          ✓     ✓   B        B        B      B             –      →
    withdrawBest  archived             →        A         A       A          A     A   A        A        A      –             –      →
    withdrawBest  open own             →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    withdrawBest  closed own           →        –         ✓       ✓          ✓     –   –        –        –      –             –      →

    close         open                 →        C         C       ✓          ✓     ✓   C        C        C      –             –      →
    close         closed               →        –         C       ✓          ✓     –   –        –        –      –             –      →
    close         guests               →        C         C       ✓          ✓     ✓   C        C        C      C             –      →
    close         archived             →        A         A       A          A     A   A        A        A      –             –      →
    close         open own             →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    close         closed own           →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    close         private own          →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →

    reopen        open                 →        C         C       ✓          ✓     ✓   C        C        C      –             –      →
    reopen        closed               →        –         C       ✓          ✓     –   –        –        –      –             –      →
    reopen        guests               →        C         C       ✓          ✓     ✓   C        C        C      C             –      →
    reopen        archived             →        A         A       A          A     A   A        A        A      –             –      →
    reopen        open own             →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    reopen        closed own           →        –         ✓       ✓          ✓     –   –        –        –      –             –      →

    pin           open                 →        P         P       ✓          ✓     ✓   P        P        P      –             –      →
    pin           closed               →        –         P       ✓          ✓     –   –        –        –      –             –      →
    pin           guests               →        P         P       ✓          ✓     ✓   P        P        P      P             –      →
    pin           archived             →        A         A       A          A     A   A        A        A      –             –      →
    pin           open own             →        P         P       ✓          ✓     ✓   P        P        P      –             –      →

    unpin         open                 →        P         P       ✓          ✓     ✓   P        P        P      –             –      →
    unpin         closed               →        –         P       ✓          ✓     –   –        –        –      –             –      →
    unpin         guests               →        P         P       ✓          ✓     ✓   P        P        P      P             –      →
    unpin         archived             →        A         A       A          A     A   A        A        A      –             –      →
    unpin         open own             →        P         P       ✓          ✓     ✓   P        P        P      –             –      →

    seen          open                 →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    seen          closed               →        –         ✓       ✓          ✓     –   –        –        –      –             –      →
    seen          guests               →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             –      →
    seen          private              →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
    seen          archived             →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      –             –      →
  `,
});

testForeignIds({ actions, stage: scene, forms });
testHostileFields({ actions, forms, stage: () => scene('lead', 'open') });
