import { expect, test } from 'vitest';
import { make } from '@/e2e/make';
import { viewerOf } from './session-viewer';
import { endSuspension, part, suspend } from './suspension';

const admin = () => make.person('Nils', { duties: ['admin'] });

test('a suspended person is out at the next click, and has to sign in anew afterwards', async () => {
  const [nils, ada] = [await admin(), await make.person('Ada')];
  await suspend(nils, { personId: ada.id });
  expect(await viewerOf(ada.sessionId)).toBeUndefined();
  await endSuspension(nils, { personId: ada.id });
  expect(await viewerOf(ada.sessionId)).toBeUndefined();
});

test('whoever left is out at the next click and is not suspended or readmitted any more', async () => {
  const [nils, ada] = [await admin(), await make.person('Ada')];
  await part(nils, { personId: ada.id });
  expect(await viewerOf(ada.sessionId)).toBeUndefined();
  await expect(suspend(nils, { personId: ada.id })).rejects.toThrow('admin.whyNot.hasLeft');
  await expect(endSuspension(nils, { personId: ada.id })).rejects.toThrow('admin.whyNot.hasLeft');
});

test('the only lead of a space cannot leave without a successor', async () => {
  const [nils, ada, ben] = [await admin(), await make.person('Ada'), await make.person('Ben')];
  await make.space({ name: 'Normen', leads: [ada] });
  await make.space({ name: 'Kantine', leads: [ada, ben] });
  const refused = await part(nils, { personId: ada.id }).catch((refusal) => refusal.reason);
  expect(refused).toEqual({ key: 'admin.whyNot.leadsAlone', values: { space: 'Normen' } });
  await part(nils, { personId: ben.id });
});

test('an archived space needs no successor', async () => {
  const [nils, ada] = [await admin(), await make.person('Ada')];
  await make.space({ leads: [ada], archivedAt: new Date() });
  await part(nils, { personId: ada.id });
});
