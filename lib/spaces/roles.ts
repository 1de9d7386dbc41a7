import type { spaceRole } from '@/db/schema/spaces';

export type Role = (typeof spaceRole.enumValues)[number];

const ranks: Record<Role, number> = { member: 1, moderator: 2, lead: 3 };

/** Whether somebody's role in a space (none, if they are no member) is at least this one. */
export function atLeast(least: Role, role: Role | null) {
  return role !== null && ranks[role] >= ranks[least];
}
