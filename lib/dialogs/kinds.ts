import type { dialogs } from '@/db/schema/dialogs';

export const dialogKinds = ['question', 'discussion', 'idea', 'announcement'] as const;
export type DialogKind = (typeof dialogKinds)[number];

/** In the order of the counts kept on each post. */
export const reactionKinds = ['thanks', 'helps', 'agree', 'disagree', 'good_to_know', 'wondering'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

export type QuestionState = (typeof dialogs.$inferSelect)['questionState'];
