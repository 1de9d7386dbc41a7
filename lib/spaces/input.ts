import { z } from 'zod';
import { joinPolicies, roles, visibilities } from './access';

const spaceId = z.uuid();
const personId = z.uuid();

/** A field left empty means none. */
const optionalId = z.union([z.literal('').transform(() => null), z.uuid()]).default(null);

const name = z.string().trim().min(1).max(80);
const about = z.string().trim().max(300).default('');

export const spaceOnly = z.object({ spaceId });
export const memberOnly = z.object({ spaceId, personId });
export const roleInput = z.object({ spaceId, personId, role: z.enum(roles) });
export const requestInput = z.object({ spaceId, message: z.string().trim().max(500).default('') });
export const answerInput = z.object({ spaceId, personId, answer: z.enum(['admit', 'decline']) });
export const invitationAnswerInput = z.object({ spaceId, answer: z.enum(['accept', 'decline']) });

export const inviteInput = z.object({
  spaceId,
  /** Picked from the list of names. */
  personId: z.union([z.array(personId).max(50), personId.transform((id) => [id])]).default([]),
  /** Or typed, one or several. */
  emails: z
    .string()
    .max(5000)
    .default('')
    .transform((text) =>
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    )
    .pipe(z.array(z.email()).max(50)),
  message: z.string().trim().max(500).default(''),
});

export const foundInput = z.object({
  id: z.uuid(),
  name,
  about,
  joinPolicy: z.enum(joinPolicies),
  visibility: z.enum(visibilities),
  departmentId: optionalId,
  parentId: optionalId,
});

export const describeInput = z.object({
  spaceId,
  name,
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .min(1)
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  about,
  welcome: z.string().max(20_000).default(''),
  /** What the form showed when it was opened; `anyway` overrides what somebody else saved meanwhile. */
  revision: z.string(),
  anyway: z.literal('on').optional(),
});

export const accessInput = z.object({
  spaceId,
  joinPolicy: z.enum(joinPolicies),
  visibility: z.enum(visibilities),
  announcers: z.enum(roles),
});

export const placeInput = z.object({ spaceId, departmentId: optionalId, parentId: optionalId });

export type InviteInput = z.output<typeof inviteInput>;
export type FoundInput = z.output<typeof foundInput>;
export type DescribeInput = z.output<typeof describeInput>;
export type AccessInput = z.output<typeof accessInput>;
export type PlaceInput = z.output<typeof placeInput>;
