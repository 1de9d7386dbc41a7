import '@/bin/test/own-database';
import { and, eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { events } from '@/db/schema/events';
import { duties } from '@/db/schema/people';
import { make } from '@/e2e/make';
import { watch } from '@/lib/events/live';
import { giveDuty, listDuties, takeDuty } from './duties';
import { viewerOf } from './session-viewer';
import { suspend } from './suspension';

// How many admins there are is about the whole company, so these tests begin with none.
beforeEach(async () => {
  await db.delete(duties).where(eq(duties.duty, 'admin'));
});

const admin = (name = 'Nils') => make.person(name, { duties: ['admin'] });

test('a duty given acts at the next click, and so does one taken away', async () => {
  const [nils, lena] = [await admin(), await make.person('Lena')];
  await giveDuty(nils, { personId: lena.id, duty: 'hr' });
  expect((await viewerOf(lena.sessionId))?.duties).toEqual(['hr']);
  await takeDuty(nils, { personId: lena.id, duty: 'hr' });
  expect((await viewerOf(lena.sessionId))?.duties).toEqual([]);
});

test('each change is an event that says who, whom and which, and wakes the pages of the person', async () => {
  const [nils, lena] = [await admin(), await make.person('Lena')];
  const woken = Promise.withResolvers<void>();
  await watch(`person:${lena.id}`, () => woken.resolve());
  await giveDuty(nils, { personId: lena.id, duty: 'guide' });
  await woken.promise;
  await giveDuty(nils, { personId: lena.id, duty: 'guide' });
  await takeDuty(nils, { personId: lena.id, duty: 'guide' });
  await takeDuty(nils, { personId: lena.id, duty: 'guide' });
  const happened = await db.select().from(events).where(eq(events.subjectId, lena.id)).orderBy(events.id);
  expect(happened.map(({ action, actorId, details }) => ({ action, actorId, details }))).toEqual([
    { action: 'duty.given', actorId: nils.id, details: { duty: 'guide' } },
    { action: 'duty.taken', actorId: nils.id, details: { duty: 'guide' } },
  ]);
});

test('it is known who gave a duty', async () => {
  const [nils, lena] = [await admin(), await make.person('Lena')];
  await giveDuty(nils, { personId: lena.id, duty: 'data_protection' });
  expect(await listDuties(nils)).toContainEqual(
    expect.objectContaining({ personId: lena.id, name: 'Lena', duty: 'data_protection', givenBy: 'Nils', givenAt: expect.any(Date) }),
  );
});

test('the last admin cannot lose the duty', async () => {
  const nils = await admin();
  await expect(takeDuty(nils, { personId: nils.id, duty: 'admin' })).rejects.toThrow('admin.whyNot.lastAdmin');
  const carla = await admin('Carla');
  await takeDuty(carla, { personId: nils.id, duty: 'admin' });
  await expect(takeDuty(carla, { personId: carla.id, duty: 'admin' })).rejects.toThrow('admin.whyNot.lastAdmin');
});

test('an admin whose access rests does not count as one', async () => {
  const [nils, carla] = [await admin(), await admin('Carla')];
  await suspend(nils, { personId: carla.id });
  await expect(takeDuty(nils, { personId: nils.id, duty: 'admin' })).rejects.toThrow('admin.whyNot.lastAdmin');
});

test.each([
  ['dismiss', takeDuty],
  ['suspend', suspend],
] as const)('two admins who %s each other at the same moment do not both succeed', async (_deed, deed) => {
  const [nils, carla] = [await admin(), await admin('Carla')];
  const tries = await Promise.allSettled([
    deed(nils, { personId: carla.id, duty: 'admin' }),
    deed(carla, { personId: nils.id, duty: 'admin' }),
  ]);
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a guest gets no duty', async () => {
  const [nils, gregor] = [await admin(), await make.guest()];
  await expect(giveDuty(nils, { personId: gregor.id, duty: 'guide' })).rejects.toThrow('admin.whyNot.guestsHaveNoDuty');
  expect(await db.$count(duties, and(eq(duties.personId, gregor.id)))).toBe(0);
});
