'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formAction, visitorAction } from '@/lib/form-action';
import { addPerson, givePassword, updatePerson } from './accounts';
import { giveDuty, takeDuty } from './duties';
import {
  dutyInput,
  newPersonInput,
  passwordInput,
  personChange,
  personInput,
  profileInput,
  readingInput,
  sessionInput,
  signInInput,
} from './input';
import { nextPath } from './next-path';
import { changePassword } from './password-change';
import { updateProfile, updateReading } from './profile';
import { endOtherSessions, endOwnSession } from './sessions';
import { forgetSignedIn, signInHere } from './signed-in';
import { endSuspension, part, suspend } from './suspension';

export const signIn = visitorAction(signInInput, async (visitor, input) => {
  const { isOneTime } = await signInHere(visitor, input);
  redirect(isOneTime ? '/settings/access' : nextPath(input.next));
});

/** Over a page whose session has ended: goes nowhere, so that nothing on it is lost. */
export const signInAgain = visitorAction(signInInput, async (visitor, input) => {
  await signInHere(visitor, input);
  return true;
});

/** Asks for nothing and harms nobody, so it needs no viewer: also a page left open too long can be signed out. */
export async function signOut() {
  await forgetSignedIn();
  redirect('/sign-in');
}

export const saveProfile = formAction(profileInput, updateProfile);
export const saveReading = formAction(readingInput, updateReading);
export const savePassword = formAction(passwordInput, changePassword);
export const signOutSession = formAction(sessionInput, endOwnSession);
export const signOutOthers = formAction(z.object({}), endOtherSessions);

export const give = formAction(dutyInput, giveDuty);
export const take = formAction(dutyInput, takeDuty);
export const suspendPerson = formAction(personInput, suspend);
export const readmitPerson = formAction(personInput, endSuspension);
export const partWithPerson = formAction(personInput, part);
export const addColleague = formAction(newPersonInput, addPerson);
export const changePerson = formAction(personChange, updatePerson);
export const giveNewPassword = formAction(personInput, givePassword);
