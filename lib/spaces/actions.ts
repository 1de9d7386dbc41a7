'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { formAction } from '@/lib/form-action';
import * as admissions from './admissions';
import * as founding from './founding';
import * as input from './input';
import * as memberships from './memberships';
import * as ownSpaces from './own-spaces';
import * as place from './place';
import * as settings from './settings';

export const found = formAction(input.foundInput, async (viewer, form) => {
  const { slug } = await founding.foundSpace(viewer, form);
  revalidatePath('/', 'layout'); // the frame lists it too
  redirect(`/spaces/${slug}`);
});
export const describe = formAction(input.describeInput, settings.describeSpace);
export const setAccess = formAction(input.accessInput, settings.setAccess);
export const move = formAction(input.placeInput, place.placeSpace);
export const archive = formAction(input.spaceOnly, settings.archiveSpace);
export const reopen = formAction(input.spaceOnly, settings.reopenSpace);

export const join = formAction(input.spaceOnly, memberships.joinSpace);
export const leave = formAction(input.spaceOnly, async (viewer, form) => {
  await memberships.leaveSpace(viewer, form);
  redirect('/spaces'); // the space itself may be gone from sight
});
export const setRole = formAction(input.roleInput, memberships.setRole);
export const remove = formAction(input.memberOnly, memberships.removeMember);
export const markRead = formAction(input.spaceOnly, ownSpaces.markSpaceRead);

export const request = formAction(input.requestInput, admissions.requestToJoin);
export const withdrawRequest = formAction(input.spaceOnly, admissions.withdrawRequest);
export const answerRequest = formAction(input.answerInput, admissions.answerRequest);
export const invite = formAction(input.inviteInput, admissions.invite);
export const answerInvitation = formAction(input.invitationAnswerInput, async (viewer, form) => {
  const accepted = await admissions.answerInvitation(viewer, form);
  if (accepted) redirect(`/spaces/${accepted.slug}`);
});
export const withdrawInvitation = formAction(input.memberOnly, admissions.withdrawInvitation);
