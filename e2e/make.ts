import { randomUUID } from 'node:crypto';
import { db } from '@/db/client';
import { departments } from '@/db/schema/departments';
import { dialogs } from '@/db/schema/dialogs';
import { duties, people } from '@/db/schema/people';
import { passwords, sessions } from '@/db/schema/sessions';
import { memberships, spaces } from '@/db/schema/spaces';
import type { Duty } from '@/lib/people/duty';
import { hashPassword } from '@/lib/people/passwords';
import type { Viewer } from '@/lib/people/viewer';

type Row<Table extends { $inferInsert: unknown }> = Partial<Table['$inferInsert']>;

/** Every test makes its own people and spaces, so tests never meet and nothing needs clearing up. */
export const make = {
  /** A person with a session, in the shape of the viewer they are when they ask. */
  async person(
    name = 'Ada',
    { duties: held = [] as Duty[], ...more }: Row<typeof people> & { duties?: Duty[] } = {},
  ): Promise<Viewer & { email: string }> {
    const email = `${randomUUID()}@example.com`;
    const person = one(
      await db
        .insert(people)
        .values({ name, email, ...more })
        .returning(),
    );
    if (held.length > 0) await db.insert(duties).values(held.map((duty) => ({ personId: person.id, duty })));
    const expiresAt = new Date(Date.now() + 86_400_000);
    const session = one(await db.insert(sessions).values({ personId: person.id, expiresAt }).returning());
    const { id, kind, departmentId, language, timeZone, theme, lastVisitEndedAt } = person;
    return {
      id,
      name,
      kind,
      departmentId,
      department: null,
      language,
      timeZone,
      theme,
      lastVisitEndedAt,
      duties: held,
      sessionId: session.id,
      email,
    };
  },

  guest(name = 'Gregor', more: Row<typeof people> = {}) {
    return make.person(name, { kind: 'guest', organisation: 'Stadtwerke', ...more });
  },

  /** Lets a person sign in by themselves. */
  async password(
    person: { id: string },
    { password = 'Drei Pumpen singen im Keller', ...more }: Row<typeof passwords> & { password?: string } = {},
  ) {
    await db.insert(passwords).values({ personId: person.id, hash: await hashPassword(password), ...more });
    return password;
  },

  async department(name = 'Konstruktion') {
    return one(await db.insert(departments).values({ name, slug: randomUUID() }).returning());
  },

  async space({ members = [], leads = [], moderators = [], ...more }: SpaceOf = {}) {
    const belong = [...roles(members, 'member'), ...roles(moderators, 'moderator'), ...roles(leads, 'lead')];
    const space = one(
      await db
        .insert(spaces)
        .values({ name: 'Werkstatt', slug: `werkstatt-${randomUUID()}`, memberCount: belong.length, ...more })
        .returning(),
    );
    if (belong.length > 0) await db.insert(memberships).values(belong.map((membership) => ({ spaceId: space.id, ...membership })));
    return { ...space, path: `/spaces/${space.slug}` };
  },

  /** A dialog in a space of its own, unless a space is given. */
  async dialog(
    title = 'Wer hat den Schlüssel?',
    { space, author, ...more }: Row<typeof dialogs> & { space?: { id: string; slug: string }; author?: { id: string } } = {},
  ) {
    const room = space ?? (await make.space());
    const authorId = author?.id ?? (await make.person('Özlem')).id;
    const words = { source: 'Weiß das jemand?', html: '<p>Weiß das jemand?</p>' };
    const dialog = one(
      await db
        .insert(dialogs)
        .values({ title, spaceId: room.id, authorId, ...words, ...more })
        .returning(),
    );
    return { ...dialog, path: `/spaces/${room.slug}/dialogs/${dialog.id}` };
  },
};

type SpaceOf = Row<typeof spaces> & { members?: { id: string }[]; leads?: { id: string }[]; moderators?: { id: string }[] };

function roles<Role extends string>(group: { id: string }[], role: Role) {
  return group.map(({ id }) => ({ personId: id, role }));
}

function one<Value>(rows: Value[]): Value {
  const [row] = rows;
  if (!row) throw new Error('Nothing was inserted.');
  return row;
}
