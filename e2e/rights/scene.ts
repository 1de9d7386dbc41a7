import { v7 } from 'uuid';
import { db } from '@/db/client';
import { replies } from '@/db/schema/dialogs';
import { make } from '@/e2e/make';
import { belonging, personAs, type Role } from './roles';

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
  const [kind, aside] = where.split(' ');
  const own = aside === 'own';
  others ??= castOthers();
  const { first, tender, author, ben, gregor, ...rest } = await others;
  const viewer = await personAs(role);
  const belongs = belonging(role, viewer);
  const space = await make.space({
    ...kinds[kind as Kind],
    leads: [first, ...belongs.leads],
    moderators: [tender, ...belongs.moderators],
    members: [author, ben, gregor, ...belongs.members],
  });
  const dialog = await make.dialog('Wer hat den Schlüssel?', {
    space,
    author: own ? viewer : author,
    kind: 'question',
    guestsMayRead: kind !== 'private',
    lastNumber: 1,
    replyCount: 1,
  });
  const reply = { id: v7(), dialogId: dialog.id, number: 1, branch: 1, source: 'Der Pförtner.', html: '<p>Der Pförtner.</p>' };
  await db.insert(replies).values({ ...reply, authorId: own ? viewer.id : ben.id });
  return { ...rest, viewer, role, aside, space, dialog, reply, first, tender, author, ben, gregor };
}

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
