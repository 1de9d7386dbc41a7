export const roles = ['member', 'moderator', 'lead'] as const;
export const joinPolicies = ['invitation', 'request', 'open'] as const;
export const visibilities = ['members', 'employees', 'guests'] as const;

export type Role = (typeof roles)[number];
export type JoinPolicy = (typeof joinPolicies)[number];
export type Visibility = (typeof visibilities)[number];

/** Whether somebody's role in a space (none, if they are no member) is at least this one. */
export function atLeast(least: Role, role: Role | null) {
  return role !== null && roles.indexOf(role) >= roles.indexOf(least);
}
