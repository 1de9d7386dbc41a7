import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db } from '@/db/client';
import { installation } from '@/db/schema/installation';
import { duties, people } from '@/db/schema/people';
import { passwords } from '@/db/schema/sessions';
import { record } from '@/lib/events/record';
import { whyNotPassword } from '@/lib/people/password-strength';
import { hashPassword } from '@/lib/people/passwords';
import { openSession } from '@/lib/people/sessions';
import type { Visitor } from '@/lib/people/visitor';
import { Refusal } from '@/lib/refusal';
import { hashCode, makeCode, plain } from './code';
import type { SetUpInput } from './input';

/** A fresh one-time code for an installation nobody has set up yet; nothing for one that is. The code before it is void. */
export async function setUpCode() {
  const code = makeCode();
  await db.insert(installation).values({}).onConflictDoNothing();
  const kept = await db
    .update(installation)
    .set({ setUpCodeHash: hashCode(code) })
    .where(isNull(installation.setUpAt))
    .returning({ only: installation.only });
  return kept.length > 0 ? code : undefined;
}

/** Makes the hub somebody's: its company, its first admin, signed in. Works once, also when two try at the same moment. */
export async function setUp(visitor: Visitor, { code, company, name, email, password, language }: SetUpInput) {
  if (plain(code).length !== 12) throw new Refusal('setUp.codeShape', 'code');
  const mine = and(isNull(installation.setUpAt), eq(installation.setUpCodeHash, hashCode(code)));
  const [open] = await db.select({ only: installation.only }).from(installation).where(mine);
  if (!open) throw new Refusal('setUp.wrongCode', 'code');
  const weakness = whyNotPassword(password, [name, email, company]);
  if (weakness) throw new Refusal(weakness, 'password');

  const hash = await hashPassword(password);
  return db.transaction(async (tx) => {
    const done = await tx
      .update(installation)
      .set({ company, language, setUpAt: sql`now()`, setUpCodeHash: null })
      .where(mine)
      .returning({ only: installation.only });
    if (done.length === 0) throw new Refusal('setUp.wrongCode', 'code');

    const admin = { id: v7() };
    await tx.insert(people).values({ ...admin, name, email, language });
    await tx.insert(duties).values({ personId: admin.id, duty: 'admin' });
    await tx.insert(passwords).values({ personId: admin.id, hash });
    await record(tx, admin, { action: 'installation.set_up', subject: { kind: 'installation', id: admin.id } });
    await record(tx, admin, { action: 'duty.given', subject: { kind: 'person', id: admin.id }, details: { duty: 'admin' } });
    return openSession(tx, admin, visitor);
  });
}
