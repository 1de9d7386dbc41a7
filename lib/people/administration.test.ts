import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { make } from '@/e2e/make';
import { addDepartment, changeDepartment, listDepartmentsInUse, removeDepartment } from '@/lib/departments/departments';
import { addPerson, givePassword, updatePerson } from './accounts';
import { listAccounts } from './administration';
import { giveDuty, takeDuty } from './duties';
import { endSuspension, part, suspend } from './suspension';
import type { Viewer } from './viewer';

const deeds: Record<string, (viewer: Viewer, personId: string) => Promise<unknown>> = {
  'give a duty': (viewer, personId) => giveDuty(viewer, { personId, duty: 'hr' }),
  'take a duty': (viewer, personId) => takeDuty(viewer, { personId, duty: 'hr' }),
  suspend: (viewer, personId) => suspend(viewer, { personId }),
  readmit: (viewer, personId) => endSuspension(viewer, { personId }),
  'give a password': (viewer, personId) => givePassword(viewer, { personId }),
  'change a person': (viewer, personId) =>
    updatePerson(viewer, { personId, name: 'Ada', email: `${randomUUID()}@example.com`, departmentId: null }),
  'say that somebody left': (viewer, personId) => part(viewer, { personId }),
  'add a person': (viewer) => addPerson(viewer, { id: v7(), name: 'Ada', email: `${randomUUID()}@example.com`, departmentId: null }),
  'list accounts': (viewer) => listAccounts(viewer),
  'list departments': (viewer) => listDepartmentsInUse(viewer),
  'add a department': (viewer) => addDepartment(viewer, { id: v7(), name: 'Labor', parentId: null }),
  'change a department': async (viewer) =>
    changeDepartment(viewer, { departmentId: (await make.department()).id, name: 'Labor', parentId: null }),
  'remove a department': async (viewer) => removeDepartment(viewer, { departmentId: (await make.department()).id }),
};

const roles: Record<string, () => Promise<Viewer>> = {
  employee: () => make.person(),
  guest: () => make.guest(),
  'HR moderator': () => make.person('Lena', { duties: ['hr'] }),
  'works council': () => make.person('Piet', { duties: ['works_council'] }),
  'data protection officer': () => make.person('Hanna', { duties: ['data_protection'] }),
  guide: () => make.person('Jonas', { duties: ['guide'] }),
};

const table = Object.keys(roles).flatMap((role) => Object.keys(deeds).map((deed) => [role, deed] as const));

test.each(table)('a %s may not %s', async (role, deed) => {
  const viewer = await roles[role]?.();
  if (!viewer) throw new Error('Nobody asks.');
  await expect(deeds[deed]?.(viewer, (await make.person('Ben')).id)).rejects.toThrow('admin.whyNot.adminsOnly');
});

test.each(Object.keys(deeds))('an admin may %s', async (deed) => {
  const nils = await make.person('Nils', { duties: ['admin'] });
  await deeds[deed]?.(nils, (await make.person('Ben')).id);
});

test.each(Object.keys(deeds).filter((deed) => !/add|list|department/.test(deed)))('nobody to %s is not found', async (deed) => {
  const nils = await make.person('Nils', { duties: ['admin'] });
  await expect(deeds[deed]?.(nils, v7())).rejects.toThrow('form.notFound');
});

test.each(['suspend', 'say that somebody left'])('an admin cannot %s of themselves', async (deed) => {
  const nils = await make.person('Nils', { duties: ['admin'] });
  await expect(deeds[deed]?.(nils, nils.id)).rejects.toThrow('admin.whyNot.notYourself');
});
