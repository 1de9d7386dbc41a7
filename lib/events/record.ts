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

/** `access:` is a space's, when who may see it changes. A space's wake names the dialog it is about, as guests do not see all of them. */
export type Wake = { topic: `${'dialog' | 'space' | 'person' | 'access'}:${string}`; version?: number; dialogId?: string };

/** Appends what happened and wakes whoever watches. Both take effect only if the transaction commits. */
export async function record(tx: Transaction, actor: { id: string } | null, { subject, wakes = [], ...happening }: Happening) {
  await tx.insert(events).values({ ...happening, actorId: actor?.id, subjectKind: subject.kind, subjectId: subject.id });
  for (const wake of wakes) {
    const told = wake.topic.startsWith('space:') ? { ...wake, dialogId: happening.dialogId } : wake;
    await tx.execute(sql`select pg_notify('live', ${JSON.stringify(told)})`);
  }
}
