import '@/bin/test/own-database';
import { vi } from 'vitest';
import { db } from '@/db/client';
import { installation } from '@/db/schema/installation';
import { type Rights, testRights } from '@/e2e/rights/actions';
import { testHostileFields } from '@/e2e/rights/hostile-fields';
import { personAs, type Role } from '@/e2e/rights/roles';
import * as actions from '@/lib/installation/actions';
import { setUpCode } from '@/lib/installation/set-up';

vi.mock('next/headers', () => import('@/e2e/rights/request'));
vi.mock('next/cache', () => ({ refresh: () => {} }));

let voidCode: Promise<string> | undefined;

const forms: Rights<Scene>['forms'] = {
  setUp: ({ code }) => ({
    code,
    company: 'Lindwerk',
    name: 'Nils Brandt',
    email: 'nils@lindwerk.example',
    password: 'Drei Pumpen singen im Keller',
    language: 'de',
  }),
};

testRights<Scene>({
  actions,
  stage: scene,
  forms,
  refusals: { W: 'setUp.wrongCode' },
  table: `
    what   where  visitor  employee  member  moderator  lead  hr  council  privacy  admin  guest-member  guest  suspended
    setUp  done   W        W         W       W          W     W   W        W        W      W             W      W
  `,
});

/** The code is void from the moment the hub is set up, also for whoever has seen it. */
async function codeOfHubThatIsSetUp() {
  const code = await setUpCode();
  await db.update(installation).set({ setUpAt: new Date() });
  return code ?? '';
}

testHostileFields({ actions, forms, stage: () => scene('visitor') });

type Scene = Awaited<ReturnType<typeof scene>>;

async function scene(role: Role) {
  voidCode ??= codeOfHubThatIsSetUp();
  return { role, viewer: await personAs(role), code: await voidCode };
}
