import { type AnyPgColumn, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id } from './columns';

/** The company's tree. */
export const departments = pgTable('departments', {
  id: id(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  parentId: uuid('parent_id').references((): AnyPgColumn => departments.id),
  position: integer('position').notNull().default(0),
});
