'use server';

import { redirect } from 'next/navigation';
import { visitorAction } from '@/lib/form-action';
import { keepSignedIn } from '@/lib/people/signed-in';
import { setUpInput } from './input';
import { setUp as makeTheHub } from './set-up';

export const setUp = visitorAction(setUpInput, async (visitor, input) => {
  await keepSignedIn(await makeTheHub(visitor, input));
  redirect('/admin');
});
