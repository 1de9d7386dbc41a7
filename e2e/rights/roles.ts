import { make } from '@/e2e/make';
import type { Duty } from '@/lib/people/duty';

/** Everybody the hub knows, in the order of the tables' columns. */
export const roles = [
  'visitor',
  'employee',
  'member',
  'moderator',
  'lead',
  'hr',
  'council',
  'privacy',
  'admin',
  'guest member',
  'guest',
  'suspended',
] as const;
export type Role = (typeof roles)[number];

const dutyOf: Partial<Record<Role, Duty>> = {
  hr: 'hr',
  council: 'works_council',
  privacy: 'data_protection',
  admin: 'admin',
};

/** A fresh person of this role. Whoever is suspended was a member until then. */
export function personAs(role: Role) {
  const duty = dutyOf[role];
  return make.person('Vera', {
    kind: role.startsWith('guest') ? 'guest' : 'employee',
    duties: duty ? [duty] : [],
    ...(role === 'suspended' && { suspendedAt: new Date() }),
  });
}

/** What somebody of this role is in the space that a table is about. */
export function roleInSpace(role: Role) {
  if (role === 'moderator' || role === 'lead') return role;
  return role === 'member' || role === 'guest member' || role === 'suspended' ? 'member' : undefined;
}
