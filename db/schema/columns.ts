import { timestamp, uuid } from 'drizzle-orm/pg-core';
import { v7 } from 'uuid';

/** The primary key: a UUIDv7 made in the application, since PostgreSQL 15 cannot make one. */
export const id = () => uuid('id').primaryKey().$defaultFn(v7);

/** A moment in UTC, as exact as JavaScript's dates, so that what was read can be compared again. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const createdAt = () => instant('created_at').notNull().defaultNow();
