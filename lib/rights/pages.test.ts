import { v7 } from 'uuid';
import { expect, test, vi } from 'vitest';
import { asBrowserOf } from '@/e2e/rights/request';
import type { Role } from '@/e2e/rights/roles';
import { fileOf, routes } from '@/e2e/rights/routes';
import { type Scene, scene } from '@/e2e/rights/scene';
import { statementsOf } from '@/e2e/rights/statements';

vi.mock('next/headers', () => import('@/e2e/rights/request'));
vi.mock('next/cache', () => ({ refresh: () => {} }));

type Page = { default: (props: object) => unknown; generateMetadata?: (props: object) => unknown };
type Places = Record<string, string>;

const notFound = { digest: expect.stringMatching(/^NEXT_HTTP_ERROR_FALLBACK;404/) };

/** For whom a place is unseen: where the page lies in the closed space, an employee; where it is about a person, a guest. */
const unseen: Record<string, [role: Role, where: string, missing: (scene: Scene) => Places]> = {
  '[space]': ['employee', 'closed', ({ dialog }) => ({ space: `werkstatt-${v7()}`, dialog: dialog.id })],
  '[dialog]': ['guest member', 'private', ({ space }) => ({ space: space.slug, dialog: v7() })],
  '[person]': ['guest', 'open', () => ({ person: v7() })],
};

const cases = Object.entries(unseen).flatMap(([place, [role, where, missing]]) =>
  routes
    .filter((route) => route.includes(place) && fileOf(route).endsWith('page.tsx'))
    .map((route) => ({ route, place, role, where, missing })),
);

test.each(cases)('$route asks the database for a $place that $role may not see what it asks for one that is not there', async (each) => {
  const page: Page = await import(fileOf(each.route));
  const set = await scene(each.role, each.where);
  const there = { space: set.space.slug, dialog: set.dialog.id, person: set.author.id };
  const first = await asked(page, set, there);
  expect(first.statements.length).toBeGreaterThan(0);
  expect(await asked(page, set, { ...there, ...each.missing(set) })).toEqual(first);
});

async function asked(page: Page, { viewer }: Scene, places: Places) {
  const props = { params: Promise.resolve(places), searchParams: Promise.resolve({ number: '1' }) };
  let title: unknown;
  const statements = await statementsOf(async () => {
    title = await asBrowserOf(viewer.sessionId, async () => page.generateMetadata?.(props)).catch(onlyNotFound);
    await expect(asBrowserOf(viewer.sessionId, async () => page.default(props))).rejects.toMatchObject(notFound);
  });
  return { statements, title };
}

function onlyNotFound(thrown: unknown) {
  expect(thrown).toMatchObject(notFound);
}
