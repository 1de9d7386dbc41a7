'use server';

import { formAction } from '@/lib/form-action';
import {
  chooseBest as chooseBestReply,
  closeDialog,
  pinDialog,
  reopenDialog,
  unpinDialog,
  withdrawBest as withdrawBestReply,
} from './closing';
import { deletePost, restoreDialog, restoreReply } from './deletions';
import { editPost } from './edits';
import { closingInput, dialogInput, dialogOnly, editInput, postInput, previewInput, reactionInput, replyInput, seenInput } from './input';
import { startDialog } from './openings';
import { previewWords } from './preview';
import { react as giveReaction } from './reactions';
import { markSeen } from './reads';
import { addReply } from './replies';

export const start = formAction(dialogInput, startDialog);
export const reply = formAction(replyInput, addReply);
export const preview = formAction(previewInput, previewWords, { refresh: false });
export const edit = formAction(editInput, editPost);
export const remove = formAction(postInput, deletePost);
export const restore = formAction(postInput, restoreReply);
export const restoreWhole = formAction(dialogOnly, restoreDialog);
export const react = formAction(reactionInput, giveReaction, { refresh: false });
export const chooseBest = formAction(postInput, chooseBestReply);
export const withdrawBest = formAction(dialogOnly, withdrawBestReply);
export const close = formAction(closingInput, closeDialog);
export const reopen = formAction(dialogOnly, reopenDialog);
export const pin = formAction(dialogOnly, pinDialog);
export const unpin = formAction(dialogOnly, unpinDialog);
export const seen = formAction(seenInput, markSeen, { refresh: false });
