import { v7 } from 'uuid';
import { db } from '@/db/client';
import { replies } from '@/db/schema/dialogs';
import { memberships } from '@/db/schema/spaces';
import { make } from '@/e2e/make';
import { personAs, type Role, roleInSpace } from './roles';

/** The spaces of the tables. `private`: of a space with guests, a dialog that is not for them. */
const kinds = {
  open: { visibility: 'employees', joinPolicy: 'open' },
  request: { visibility: 'employees', joinPolicy: 'request' },
  closed: { visibility: 'members', joinPolicy: 'invitation' },
  guests: { visibility: 'guests', joinPolicy: 'open' },
  private: { visibility: 'guests', joinPolicy: 'open' },
  archived: { visibility: 'employees', joinPolicy: 'open', archivedAt: new Date() },
} as const;
type Kind = keyof typeof kinds;

let others: ReturnType<typeof castOthers> | undefined;

/** A space of a kind, with a question in it and one reply to that; and somebody who asks. `closed own`: they wrote both. */
export async function scene(role: Role, where: string) {
  return enter(await stage(where), role);
}

/** The space alone, for several to enter. */
export async function stage(where: string) {
  const [kind, aside] = where.split(' ');
  others ??= castOthers();
  const cast = await others;
  const { first, tender, author, ben, gregor } = cast;
  const space = await make.space({ ...kinds[kind as Kind], leads: [first], moderators: [tender], members: [author, ben, gregor] });
  return { ...cast, space, kind, aside };
}

export async function enter(stage: Awaited<ReturnType<typeof castOthers>> & Stage, role: Role) {
  const { space, kind, aside } = stage;
  const viewer = await personAs(role);
  const own = aside === 'own';
  const [author, ben] = own ? [viewer, viewer] : [stage.author, stage.ben];
  const roleHere = roleInSpace(role);
  if (roleHere) await db.insert(memberships).values({ spaceId: space.id, personId: viewer.id, role: roleHere });
  const question = { space, author, kind: 'question', guestsMayRead: kind !== 'private', lastNumber: 1, replyCount: 1 } as const;
  const dialog = await make.dialog('Wer hat den Schlüssel?', question);
  const reply = { id: v7(), dialogId: dialog.id, number: 1, branch: 1, source: 'Der Pförtner.', html: '<p>Der Pförtner.</p>' };
  await db.insert(replies).values({ ...reply, authorId: ben.id });
  return { ...stage, viewer, role, dialog, reply };
}

type Stage = { space: Awaited<ReturnType<typeof make.space>>; kind?: string; aside?: string };

export type Scene = Awaited<ReturnType<typeof scene>>;

/** Those who are there already. Nobody in the tables is one of them. */
async function castOthers() {
  return {
    first: await make.person('Ute'),
    tender: await make.person('Mona'),
    author: await make.person('Özlem'),
    ben: await make.person('Ben'),
    gregor: await make.guest(),
    asking: await make.person('Anke'),
    invited: await make.person('Ivo'),
    stranger: await make.person('Sven'),
  };
}
