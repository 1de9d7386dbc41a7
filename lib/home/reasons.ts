import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dialogs, mentions, reads } from '@/db/schema/dialogs';
import { people } from '@/db/schema/people';
import { searchEntries } from '@/db/schema/search';
import type { Viewer } from '@/lib/people/viewer';
import { quoteOf } from './quote';

/** Why a dialog concerns the viewer more than others: somebody named them, or answered what they began. */
export type Reason = { kind: 'named' | 'answered'; number: number; name: string; words: string };

/** Of a long post so much is looked through for the line to quote. */
const lookedThrough = sql.raw('4000');

/** Of each dialog the newest post that concerns the viewer and that they have not seen. Of rows the viewer sees. */
export async function listReasons({ id, name }: Viewer, rows: { id: string }[]) {
  const seen = sql`coalesce((select ${reads.number} from ${reads} where ${reads.dialogId} = ${dialogs.id} and ${reads.personId} = ${id}), -1)`;
  const found = await db.execute<Reason & { dialogId: string }>(sql`
    select ${dialogs.id} as "dialogId", concerning.kind, concerning.number, ${people.name}, left(${searchEntries.text}, ${lookedThrough}) as words
    from ${dialogs}
    cross join lateral (
      (select 'named' as kind, ${mentions.number} from ${mentions}
        where ${mentions.dialogId} = ${dialogs.id} and ${mentions.personId} = ${id} and ${mentions.number} > ${seen}
        order by ${mentions.number} desc limit 1)
      union all
      (select 'answered', ${searchEntries.number} from ${searchEntries}
        where ${dialogs.authorId} = ${id} and ${searchEntries.dialogId} = ${dialogs.id} and ${searchEntries.number} > ${seen} and ${searchEntries.authorId} <> ${id}
        order by ${searchEntries.number} desc limit 1)
      limit 1
    ) as concerning
    join ${searchEntries} on ${searchEntries.dialogId} = ${dialogs.id} and ${searchEntries.number} = concerning.number
    join ${people} on ${people.id} = ${searchEntries.authorId}
    where ${dialogs.id} = any(${sql.param(rows.map((row) => row.id))}::uuid[])`);
  return new Map(found.map(({ dialogId, ...reason }) => [dialogId, { ...reason, words: quoteOf(reason.words, name) }]));
}
