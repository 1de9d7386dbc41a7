'use server';

import { redirect } from 'next/navigation';
import { visitorAction } from '@/lib/form-action';
import { signInInput } from './input';
import { nextPath } from './next-path';
import { signIn as openDoor } from './sign-in';
import { forgetSignedIn, keepSignedIn } from './signed-in';

export const signIn = visitorAction(signInInput, async (visitor, input) => {
  const session = await openDoor(visitor, input);
  await keepSignedIn(session);
  redirect(session.isOneTime ? '/settings/password' : nextPath(input.next));
});

/** Over a page whose session has ended: goes nowhere, so that nothing on it is lost. */
export const signInAgain = visitorAction(signInInput, async (visitor, input) => {
  await keepSignedIn(await openDoor(visitor, input));
  return true;
});

/** Asks for nothing and harms nobody, so it needs no viewer: also a page left open too long can be signed out. */
export async function signOut() {
  await forgetSignedIn();
  redirect('/sign-in');
}
