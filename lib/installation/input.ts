import { z } from 'zod';
import { languages } from '@/lib/i18n/languages';
import { emailAddress, newPassword, personName } from '@/lib/people/input';

export const setUpInput = z.object({
  code: z.string().trim().min(1).max(40),
  company: z.string().trim().min(1).max(100),
  name: personName,
  email: emailAddress,
  password: newPassword,
  language: z.enum(languages),
});
export type SetUpInput = z.output<typeof setUpInput>;
