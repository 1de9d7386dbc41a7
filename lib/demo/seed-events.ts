import { v7 } from 'uuid';
import type { Transaction } from '@/db/client';
import { copyRows } from '@/db/copy';
import { events } from '@/db/schema/events';
import type { Person } from './seed-people';
import type { Told } from './telling';

/** What happened in the dialogs, when it happened. Nobody is woken: nobody is there yet. */
export async function seedEvents(tx: Transaction, told: Told[]) {
  await copyRows(tx, events, told.flatMap(eventsOf));
}

type Details = Record<string, string | number | boolean>;

function eventsOf({ space, dialog, opening, replies, best, closed }: Told) {
  const inDialog = (action: string, by: Person, at: number, details: Details, subject = { kind: 'dialog', id: opening.id }) => ({
    id: v7(),
    occurredAt: new Date(at),
    actorId: by.id,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    spaceId: space.id,
    dialogId: opening.id,
    details,
  });
  const replied = replies.map(({ id, by, at, number }) => inDialog('dialog.replied', by, at, { number }, { kind: 'reply', id }));
  return [
    inDialog('dialog.started', opening.by, opening.at, { kind: dialog.kind }),
    ...(dialog.pinned ? [inDialog('dialog.pinned', opening.by, opening.at, {})] : []),
    ...replied,
    ...(best ? [inDialog('dialog.answered', opening.by, best.at, { number: best.number })] : []),
    ...(closed ? [inDialog('dialog.closed', closed.by, closed.at, { withOutcome: true })] : []),
  ];
}
