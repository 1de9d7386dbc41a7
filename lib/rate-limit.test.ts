import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { countUse, giveBack } from './rate-limit';

test('too many uses are refused with how long to wait, for one address and not for another', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  for (let use = 1; use <= 60; use++) await countUse('signIn', one);
  const refused = await countUse('signIn', one).catch((refusal) => refusal.reason);
  expect(refused).toEqual({ key: 'form.tooOften', values: { seconds: expect.any(Number) } });
  expect(refused.values.seconds).toBeGreaterThan(290);
  await countUse('signIn', other);
});

test('a whole company signs in by one address, as only what failed counts', async () => {
  const address = randomUUID();
  for (let colleague = 1; colleague <= 100; colleague++) {
    await countUse('signIn', address);
    await giveBack('signIn', address);
  }
});

test('many uses at the same moment are counted one by one', async () => {
  const address = randomUUID();
  const answers = await Promise.allSettled(Array.from({ length: 70 }, () => countUse('signIn', address)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(60);
});
