import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { events } from '@/db/schema/events';

type Happening = {
  /** noun.past, such as dialog.replied */
  action: string;
  subject: { kind: 'dialog' | 'reply' | 'space' | 'person' | 'department' | 'session' | 'installation'; id: string };
  spaceId?: string;
  dialogId?: string;
  /** Never words a person wrote, never an address. */
  details?: Record<string, string | number | boolean | null>;
  /** What open pages are woken, each with the version it has from now on. */
  wakes?: Wake[];
};

export type Wake = { topic: `${'dialog' | 'space' | 'person'}:${string}`; version?: number };

/** Appends what happened and wakes whoever watches. Both take effect only if the transaction commits. */
export async function record(tx: Transaction, actor: { id: string } | null, { subject, wakes = [], ...happening }: Happening) {
  await tx.insert(events).values({ ...happening, actorId: actor?.id, subjectKind: subject.kind, subjectId: subject.id });
  for (const wake of wakes) await tx.execute(sql`select pg_notify('live', ${JSON.stringify(wake)})`);
}
