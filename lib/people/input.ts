import { z } from 'zod';
import { languages } from '@/lib/i18n/languages';
import { secret } from '@/lib/secret-field';
import { duties } from './duty';

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

const optionalId = z.union([z.uuid(), z.literal('').transform(() => null)]);

/** One topic a line. */
const topics = z
  .string()
  .max(1000)
  .transform((text) => text.split('\n').map((line) => line.trim().replace(/\s+/g, ' ')))
  .transform((lines) => [...new Set(lines.filter(Boolean))])
  .pipe(z.array(z.string().max(80)).max(12));

export const profileInput = z.object({
  name: personName,
  about: z.string().trim().max(400),
  askAbout: topics,
});
export type ProfileInput = z.output<typeof profileInput>;

export const readingInput = z.object({
  language: z.enum(languages),
  timeZone: z.string().refine(isTimeZone),
  theme: z.enum(['system', 'light', 'dark']),
});
export type ReadingInput = z.output<typeof readingInput>;

export const passwordInput = z.object({
  /** Not asked for while a one-time password waits to be replaced. */
  current: secret(z.string().max(200)),
  password: newPassword,
});
export type PasswordInput = z.output<typeof passwordInput>;

export const sessionInput = z.object({ sessionId: z.uuid() });
export type SessionInput = z.output<typeof sessionInput>;

export const personInput = z.object({ personId: z.uuid() });
export type PersonInput = z.output<typeof personInput>;

export const dutyInput = personInput.extend({ duty: z.enum(duties) });
export type DutyInput = z.output<typeof dutyInput>;

export const newPersonInput = z.object({ id: z.uuidv7(), name: personName, email: emailAddress, departmentId: optionalId });
export type NewPersonInput = z.output<typeof newPersonInput>;

export const personChange = personInput.extend({ name: personName, email: emailAddress, departmentId: optionalId });
export type PersonChange = z.output<typeof personChange>;

function isTimeZone(name: string) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
