import { v7 } from 'uuid';
import { vi } from 'vitest';
import { make } from '@/e2e/make';
import { type Rights, testRights } from '@/e2e/rights/actions';
import { testHostileFields } from '@/e2e/rights/hostile-fields';
import { personAs, type Role } from '@/e2e/rights/roles';
import * as actions from '@/lib/people/actions';

vi.mock('next/headers', () => import('@/e2e/rights/request'));
vi.mock('next/cache', () => ({ refresh: () => {} }));

const nothing = () => ({});
const password = 'Drei Pumpen singen im Keller';
const whom = ({ whom }: Scene) => ({ personId: whom.id });

const forms: Rights<Scene>['forms'] = {
  signIn: async ({ viewer, where }) => {
    await make.password(viewer, { password });
    return { email: viewer.email, password: where === 'password' ? password : 'Vier Pumpen schweigen' };
  },
  signInAgain: async ({ viewer, whom }) => {
    await make.password(viewer, { password });
    return { email: viewer.email, password, personId: whom.id };
  },
  signOut: nothing,
  saveProfile: () => ({ name: 'Vera Lang', about: '', askAbout: 'Pumpen' }),
  saveReading: () => ({ language: 'en', timeZone: 'Europe/Berlin', theme: 'dark' }),
  savePassword: async ({ viewer, where }) => {
    await make.password(viewer, { password });
    return { current: where === 'known' ? password : 'Vier Pumpen schweigen', password: 'Sieben Ventile tanzen Walzer' };
  },
  signOutSession: ({ whom }) => ({ sessionId: whom.sessionId }),
  signOutOthers: nothing,
  give: (scene) => ({ ...whom(scene), duty: 'guide' }),
  take: (scene) => ({ ...whom(scene), duty: 'admin' }),
  suspendPerson: whom,
  readmitPerson: whom,
  partWithPerson: whom,
  addColleague: () => ({ id: v7(), name: 'Neu Hier', email: `${v7()}@example.com`, departmentId: '' }),
  changePerson: (scene) => ({ ...whom(scene), name: 'Lena Neu', email: `${v7()}@example.com`, departmentId: '' }),
  giveNewPassword: whom,
};

testRights<Scene>({
  actions,
  stage: scene,
  forms,
  refusals: {
    D: 'admin.whyNot.adminsOnly',
    O: 'admin.whyNot.notYourself',
    P: 'admin.whyNot.ownPassword',
    G: 'admin.whyNot.guestsHaveNoDuty',
    S: 'signIn.suspended',
    W: 'signIn.wrong',
    E: 'form.someoneElse',
    C: 'account.wrongPassword',
  },
  table: `
    what             where         visitor  employee  member  moderator  lead  hr  council  privacy  admin  guest-member  guest  suspended
    signIn           password      ✓        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      S
    signIn           guess         W        W         W       W          W     W   W        W        W      W             W      W

    signInAgain      own page      ✓        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      S
    signInAgain      other's page  E        E         E       E          E     E   E        E        E      E             E      S

    signOut          own           ✓        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      ✓

    saveProfile      own           →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →

    saveReading      own           →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →

    savePassword     known         →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
    savePassword     guess         →        C         C       C          C     C   C        C        C      C             C      →

    signOutSession   own           →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →
    signOutSession   other's       →        –         –       –          –     –   –        –        –      –             –      →

    signOutOthers    own           →        ✓         ✓       ✓          ✓     ✓   ✓        ✓        ✓      ✓             ✓      →

    give             own           →        D         D       D          D     D   D        D        ✓      D             D      →
    give             other's       →        D         D       D          D     D   D        D        ✓      D             D      →
    give             guest         →        D         D       D          D     D   D        D        G      D             D      →

    take             own           →        D         D       D          D     D   D        D        ✓      D             D      →
    take             other's       →        D         D       D          D     D   D        D        ✓      D             D      →

    suspendPerson    own           →        D         D       D          D     D   D        D        O      D             D      →
    suspendPerson    other's       →        D         D       D          D     D   D        D        ✓      D             D      →

    readmitPerson    own           →        D         D       D          D     D   D        D        ✓      D             D      →
    readmitPerson    other's       →        D         D       D          D     D   D        D        ✓      D             D      →

    partWithPerson   own           →        D         D       D          D     D   D        D        O      D             D      →
    partWithPerson   other's       →        D         D       D          D     D   D        D        ✓      D             D      →

    addColleague     new           →        D         D       D          D     D   D        D        ✓      D             D      →

    changePerson     own           →        D         D       D          D     D   D        D        ✓      D             D      →
    changePerson     other's       →        D         D       D          D     D   D        D        ✓      D             D      →

    giveNewPassword  own           →        D         D       D          D     D   D        D        P      D             D      →
    giveNewPassword  other's       →        D         D       D          D     D   D        D        ✓      D             D      →
  `,
});

testHostileFields({ actions, forms, stage: () => scene('admin', 'password') });

type Scene = Awaited<ReturnType<typeof scene>>;

/** Somebody who asks, and whom it is about: themselves, an admin or a guest. */
async function scene(role: Role, where: string) {
  const viewer = await personAs(role);
  const other = where === 'guest' ? await make.guest() : await make.person('Nils', { duties: ['admin'] });
  return { role, viewer, where, whom: where.startsWith('own') ? viewer : other };
}
