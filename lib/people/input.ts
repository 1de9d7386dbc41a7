import { z } from 'zod';
import { secret } from '@/lib/secret-field';

export const minimumLength = 12;

export const emailAddress = z.string().trim().toLowerCase().max(200).pipe(z.email());
export const personName = z.string().trim().min(1).max(100);
/** A password somebody sets; how good it is, `whyNotPassword` says. */
export const newPassword = secret(z.string().min(1).max(200));

export const signInInput = z.object({
  email: emailAddress,
  password: secret(z.string().min(1).max(200)),
  /** Where to go then. */
  next: z.string().max(2000).optional(),
  /** Whom the page behind the form belongs to. */
  personId: z.uuid().optional(),
});
export type SignInInput = z.output<typeof signInInput>;
