import { v7 } from 'uuid';
import { vi } from 'vitest';
import { make } from '@/e2e/make';
import { type Rights, testRights } from '@/e2e/rights/actions';
import { testHostileFields } from '@/e2e/rights/hostile-fields';
import { personAs, type Role } from '@/e2e/rights/roles';
import * as actions from '@/lib/departments/actions';

vi.mock('next/headers', () => import('@/e2e/rights/request'));
vi.mock('next/cache', () => ({ refresh: () => {} }));

const forms: Rights<Scene>['forms'] = {
  add: () => ({ id: v7(), name: 'Ausbildung', parentId: '' }),
  change: ({ department }) => ({ departmentId: department.id, name: 'Entwicklung', parentId: '' }),
  remove: ({ department }) => ({ departmentId: department.id }),
};

testRights<Scene>({
  actions,
  stage: scene,
  forms,
  refusals: { D: 'admin.whyNot.adminsOnly' },
  table: `
    what    where  visitor  employee  member  moderator  lead  hr  council  privacy  admin  guest-member  guest  suspended
    add     new    →        D         D       D          D     D   D        D        ✓      D             D      →

    change  one    →        D         D       D          D     D   D        D        ✓      D             D      →

    remove  one    →        D         D       D          D     D   D        D        ✓      D             D      →
  `,
});

testHostileFields({ actions, forms, stage: () => scene('admin') });

type Scene = Awaited<ReturnType<typeof scene>>;

async function scene(role: Role) {
  return { role, viewer: await personAs(role), department: await make.department() };
}
