import { type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dialogs } from '@/db/schema/dialogs';
import { searchEntries } from '@/db/schema/search';
import { spaces } from '@/db/schema/spaces';
import type { Viewer } from '@/lib/people/viewer';
import { seesDialog } from '@/lib/spaces/seeing';
import { type Queries, type SearchLanguage, searchLanguages } from './queries';
import { entriesWhere, inSpaces, type Where } from './where';

export const searchOrders = ['rank', 'newest'] as const;
export type SearchOrder = (typeof searchOrders)[number];

/** Where a page ends: the sorting value and the id of its last dialog. */
export type SearchCursor = { at: number; id: string };

/** A dialog in which something was found, the post where it is said best, and in how many posts it is said. */
export type Hit = { dialogId: string; number: number; places: number; at: number; total: number; isCapped: boolean };

export const pageSize = 20;

// A word said everywhere is weighed in so many posts and titles as the index gives first, and in the newest posts.
const saidAtMost = sql.raw('1000');
const titlesAtMost = sql.raw('500');
const newestLookedAt = { rank: sql.raw('3000'), newest: sql.raw('20000') };

/** For the letters D, C, B, A: in a reply, nowhere, in an opening, in a title. */
const weights = sql.raw(`'{0.3, 0.3, 0.5, 1}'::float4[]`);

// Said often counts a little, and so do an answer and how long ago it was; by the day, so that pages fit together.
const score = sql`grouped.rank * (1 + 0.15 * ln(grouped.places)) * (case when ${dialogs.questionState} = 'answered' then 1.15 else 1 end)
  * (0.6 + 0.4 * exp((grouped.latest::date - current_date) / 365.0))`;

type Ask = { queries: Queries; where: Where; order: SearchOrder; cursor?: SearchCursor };

/** A page of dialogs in which the words were found, best or newest first, and one more if there is one. */
export async function findHits(viewer: Viewer, { queries, where, order, cursor }: Ask): Promise<Hit[]> {
  const { number, vector, titleVector } = searchEntries;
  const post = sql.raw('dialog_id, number, created_at, lang, vector, title_vector');
  const narrowed = entriesWhere(viewer, where);
  const said = inOwnLanguage(queries, (wide) => sql`${vector} @@ ${wide}::tsquery`);
  const titled = inOwnLanguage(queries, (wide) => sql`${titleVector} @@ ${wide}::tsquery`);

  const ranked = (posts: string) => sql`select dialog_id, number, created_at, ${rankOf(queries)} as rank from ${sql.raw(posts)}`;

  return db.execute<Hit>(sql`
    with said as (select ${post} from ${searchEntries} where ${said} and ${narrowed} limit ${saidAtMost}),
    titles as (select ${post} from ${searchEntries} where ${number} = 0 and ${titled} and (${said}) is true and ${narrowed} limit ${titlesAtMost}),
    newest as (
      select ${post} from (
        select * from ${searchEntries} where ${inSpaces(where)} order by created_at desc limit ${newestLookedAt[order]}
      ) as ${searchEntries}
      where (select count(*) from said) = ${saidAtMost} and ${said} and ${narrowed}
    ),
    found as (${ranked('said')} union ${ranked('titles')} union ${ranked('newest')}),
    grouped as (
      select dialog_id, (array_agg(number order by ${order === 'rank' ? sql`rank desc,` : sql``} created_at desc))[1] as number,
        count(*)::int as places, max(rank) as rank, max(created_at) as latest
      from found group by dialog_id
    ),
    seen as (
      select dialog_id, number, places, (${order === 'rank' ? score : sql`extract(epoch from grouped.latest)`})::float8 as at,
        (count(*) over ())::int as total
      from grouped join ${dialogs} on ${dialogs.id} = dialog_id join ${spaces} on ${spaces.id} = ${dialogs.spaceId}
      where ${seesDialog(viewer)}
    )
    select dialog_id as "dialogId", number, places, at, total, (select count(*) from said) = ${saidAtMost} as "isCapped" from seen
    ${cursor ? sql`where (at, dialog_id) < (${cursor.at}::float8, ${cursor.id}::uuid)` : sql``}
    order by at desc, dialog_id desc limit ${pageSize + 1}`);
}

/** A post is compared by the query in its own language, so that what is excluded is excluded in every form of the word. */
function inOwnLanguage(queries: Queries, matches: (wide: string) => SQL) {
  const wides = new Set(searchLanguages.map((language) => queries[language].wide).filter(Boolean));
  const each = [...wides].map((wide) => {
    // Languages that stem these words alike are asked once.
    const languages = searchLanguages.filter((language) => queries[language].wide === wide);
    return sql`((${sql.join(
      languages.map((language) => speaks(language)),
      sql` or `,
    )}) and ${matches(wide)})`;
  });
  return sql`(${sql.join(each, sql` or `)})`;
}

/** What is written as asked is weighed; what is only a part of it, or only begins alike, comes after, titles first. */
function rankOf(queries: Queries) {
  const ranks = searchLanguages.map((language) => {
    const { exact, wide } = queries[language];
    return sql`when ${speaks(language, sql`lang`)} then case when vector @@ ${exact}::tsquery then ts_rank_cd(${weights}, vector, ${exact}::tsquery, 1)
      when title_vector @@ ${wide}::tsquery then 0.12 else 0.02 end`;
  });
  return sql`(case ${sql.join(ranks, sql` `)} end)`;
}

function speaks(language: SearchLanguage, lang: SQL = sql`${searchEntries.lang}`) {
  return language === 'other' ? sql`${lang} not in ('de', 'en')` : sql`${lang} = ${language}`;
}
