import '@/bin/test/own-database';
import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { client, db } from '@/db/client';
import { installation } from '@/db/schema/installation';
import { people } from '@/db/schema/people';
import { passwords } from '@/db/schema/sessions';
import { isPassword } from '@/lib/people/passwords';
import { listOwnSpaces } from '@/lib/spaces/own-spaces';
import { demoLogins, seedDemo } from './seed';

// A Tuesday at a quarter to five in the afternoon, in Kassel.
const now = Date.parse('2026-11-24T15:45:00Z');

beforeAll(async () => {
  await seedDemo(undefined, now);
}, 30_000);

const tables = ['people', 'spaces', 'memberships', 'dialogs', 'replies', 'reactions', 'reads', 'events', 'search_entries', 'mentions'];
const sizes = async () => Promise.all(tables.map(async (table) => (await client.unsafe(`select count(*) from ${table}`))[0]));
const wrong = (query: string) => client.unsafe(query).then((rows) => rows.slice(0, 3));

test('a second time changes nothing', async () => {
  const before = await sizes();
  await seedDemo(undefined, now + 3_600_000);
  expect(await sizes()).toEqual(before);
});

test('the company is set up, as a demo', async () => {
  const [row] = await db.select().from(installation);
  expect(row).toMatchObject({ company: 'Lindwerk Wassertechnik GmbH', isDemo: true, setUpAt: new Date(now) });
});

test('every login opens an account, and the crowd has none', async () => {
  for (const { email, password, name } of demoLogins) {
    const [found] = await db
      .select({ name: people.name, hash: passwords.hash })
      .from(people)
      .innerJoin(passwords, eq(passwords.personId, people.id))
      .where(eq(people.email, email));
    expect(found?.name).toBe(name);
    expect(await isPassword(password, found?.hash)).toBe(true);
  }
  const [counts] = await client`select count(*)::int as people, (select count(*)::int from passwords) as accounts from people`;
  expect(counts?.people).toBe(425);
  expect(counts?.accounts).toBeLessThan(90);
});

test('nothing lies in the future, and nobody answers what was not said yet', async () => {
  const at = new Date(now).toISOString();
  expect(await wrong(`select action, occurred_at from events where occurred_at > '${at}'`)).toEqual([]);
  expect(await wrong(`select title from dialogs where greatest(created_at, last_activity_at, closed_at, pinned_at) > '${at}'`)).toEqual([]);
  expect(await wrong(`select dialog_id from reactions where created_at > '${at}'`)).toEqual([]);
  expect(await wrong(`select dialog_id from reads where read_at > '${at}'`)).toEqual([]);
  expect(
    await wrong(`select d.title from replies r join dialogs d on d.id = r.dialog_id left join replies p on p.id = r.parent_id
      where r.created_at <= coalesce(p.created_at, d.created_at)`),
  ).toEqual([]);
});

test('every counter says what the rows say', async () => {
  expect(
    await wrong(`select title from dialogs d where (reply_count, last_number, last_activity_at, others_reply_count, first_answer_at) is distinct from
      (select (count(*)::int, coalesce(max(number), 0), greatest(max(r.created_at), d.created_at),
        (count(*) filter (where r.author_id <> d.author_id))::int, min(r.created_at) filter (where r.author_id <> d.author_id))
       from replies r where r.dialog_id = d.id)`),
  ).toEqual([]);
  expect(
    await wrong(`select slug from spaces s where member_count <> (select count(*) from memberships where space_id = s.id)
      or dialog_count <> (select count(*) from dialogs where space_id = s.id)`),
  ).toEqual([]);
  const kinds = `enum_range(null::reaction_kind)`;
  const posts = `(select id as dialog_id, 0 as number, reaction_counts from dialogs union all select dialog_id, number, reaction_counts from replies)`;
  expect(
    await wrong(`select p.dialog_id from ${posts} p where reaction_counts <> array(select (select count(*)::int from reactions r
      where r.dialog_id = p.dialog_id and r.number = p.number and r.kind = k) from unnest(${kinds}) with ordinality as kinds(k, place) order by place)`),
  ).toEqual([]);
});

test('people speak and react only where they belong, and guests only where guests may read', async () => {
  const voices = `(select id as dialog_id, author_id as person_id from dialogs union select dialog_id, author_id from replies
    union select dialog_id, person_id from reactions union select dialog_id, person_id from reads)`;
  expect(
    await wrong(`select d.title, p.name from ${voices} v join dialogs d on d.id = v.dialog_id join people p on p.id = v.person_id
      left join memberships m on m.space_id = d.space_id and m.person_id = v.person_id
      where m.person_id is null or (p.kind = 'guest' and not d.guests_may_read)`),
  ).toEqual([]);
});

test('every post can be found, and every mention leads to somebody', async () => {
  const [counts] =
    await client`select count(*)::int as entries, (select count(*) from dialogs)::int + (select count(*) from replies)::int as posts
    from search_entries`;
  expect(counts?.entries).toBe(counts?.posts);
  expect(await wrong(`select title from dialogs where source like '%](person:%' and html not like '%class="mention"%'`)).toEqual([]);
});

test('what was said since yesterday afternoon is new to whoever signs in', async () => {
  const [oezlem] = await db.select().from(people).where(sql`email = 'oezlem.yildiz@lindwerk.example'`);
  const own = oezlem ? await listOwnSpaces(oezlem) : [];
  expect(own.find(({ slug }) => slug === 'servicetechnik')?.unread).toBeGreaterThan(1);
  const [pressure] = await client`select last_number - r.number as fresh from dialogs d join reads r on r.dialog_id = d.id
    where title like 'Warum verliert die LX 40%' and r.person_id = ${oezlem?.id ?? ''}`;
  expect(pressure?.fresh).toBe(5);
});
