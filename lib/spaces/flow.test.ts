import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { dialogs, replies } from '@/db/schema/dialogs';
import { make } from '@/e2e/make';
import { getFlow } from './flow';

const dayMs = 86_400_000;

type Space = { id: string; slug: string };

test('what came in and what was settled always makes up what is open', async () => {
  const ada = await make.person();
  const day = fc.integer({ min: 0, max: 80 });
  const question = fc.record({ askedDaysAgo: day, closedAfter: fc.option(day), bestAfter: fc.option(day), outcome: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(question, { maxLength: 12 }), async (questions) => {
      const space = await make.space();
      for (const { askedDaysAgo, closedAfter, bestAfter, outcome } of questions) {
        const until = (days: number | null) => (days === null || days > askedDaysAgo ? null : ago(askedDaysAgo - days));
        await ask(space, ago(askedDaysAgo), {
          closedAt: until(closedAfter),
          bestAt: until(bestAfter),
          outcome: outcome ? 'Erledigt' : null,
        });
      }
      const flow = await getFlow(ada, space.id);
      expect(flow).toHaveLength(8);
      for (const [index, week] of flow.entries()) {
        const before = flow[index - 1];
        if (before) expect(week.open).toBe(before.open + week.asked - week.settled);
        expect(week.open).toBeGreaterThanOrEqual(0);
      }
      const waiting = questions.filter(({ askedDaysAgo, closedAfter, bestAfter }) => {
        return [closedAfter, bestAfter].every((days) => days === null || days > askedDaysAgo);
      });
      expect(flow.at(-1)?.open).toBe(waiting.length);
    }),
    { numRuns: 25 },
  );
});

test('ideas, what was deleted, and for guests what is not for them, do not flow', async () => {
  const gregor = await make.guest();
  const space = await make.space({ visibility: 'guests', members: [gregor] });
  await make.dialog('Eine Idee', { space, kind: 'idea', guestsMayRead: true });
  await make.dialog('Unter uns', { space, kind: 'question' });
  await make.dialog('Zurückgenommen', { space, kind: 'question', guestsMayRead: true, deletedAt: new Date() });
  await make.dialog('Für alle', { space, kind: 'question', guestsMayRead: true });
  expect((await getFlow(gregor, space.id)).at(-1)).toMatchObject({ asked: 1, settled: 0, open: 1 });
});

test('a week begins on Monday in the viewer’s own time zone', async () => {
  const space = await make.space();
  const monday = new Date(ago(14));
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  monday.setUTCHours(0, 30, 0, 0);
  await ask(space, monday);
  const askedIn = async (timeZone: string) =>
    (await getFlow(await make.person('Ada', { timeZone }), space.id)).findIndex(({ asked }) => asked === 1);
  expect((await askedIn('Europe/Berlin')) - (await askedIn('America/New_York'))).toBe(1);
});

function ago(days: number) {
  return new Date(Date.now() - days * dayMs - 60_000);
}

type Fate = { closedAt?: Date | null; bestAt?: Date | null; outcome?: string | null };

async function ask(space: Space, createdAt: Date, { closedAt = null, bestAt = null, outcome = null }: Fate = {}) {
  const lastActivityAt = bestAt ?? createdAt;
  const closing = { closedAt, outcome: closedAt ? outcome : null };
  const dialog = await make.dialog('Warum?', { space, kind: 'question', createdAt, lastActivityAt, ...closing });
  if (!bestAt) return;
  const words = { source: 'Darum.', html: '<p>Darum.</p>', number: 1, branch: 1 };
  const [reply] = await db
    .insert(replies)
    .values({ ...words, dialogId: dialog.id, authorId: dialog.authorId, createdAt: bestAt })
    .returning({ id: replies.id });
  await db.update(dialogs).set({ bestReplyId: reply?.id }).where(eq(dialogs.id, dialog.id));
}
