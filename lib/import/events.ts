import { v7 } from 'uuid';
import type { Growth } from './dialogs';
import { kindOf } from './sources';

/** What happened, when it happened. What the hub made up (the time of a fate without a date) is no event. */
export function eventsOf({ thread: { dialogId, spaceId }, opening, replies, best }: Growth) {
  const dialog = { kind: 'dialog', id: dialogId };
  const event = (action: string, subject: { kind: string; id: string }, by: string | null, at: number, details: Details) => ({
    id: v7(),
    occurredAt: new Date(at),
    actorId: by,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    spaceId,
    dialogId,
    details,
    imported: true,
  });
  const replied = replies.map((reply) =>
    event('dialog.replied', { kind: 'reply', id: reply.id }, reply.authorId, reply.createdAt, { number: reply.number }),
  );
  const answered = best ? [event('dialog.answered', dialog, null, best.createdAt, { number: best.number })] : [];
  if (!opening) return [...replied, ...answered];
  const { row, closedAt } = opening.post;
  const started = event('dialog.started', dialog, opening.authorId, opening.createdAt, { kind: kindOf(row) });
  const closed = closedAt === undefined ? [] : [event('dialog.closed', dialog, null, closedAt, { withOutcome: false })];
  return [started, ...replied, ...answered, ...closed];
}

type Details = Record<string, string | number | boolean>;
