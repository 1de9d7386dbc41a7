import { z } from 'zod';

const secrets = z.registry<{ secret: true }>();

/** A field that is never sent back to the form, such as a password. */
export function secret<Schema extends z.ZodType>(schema: Schema) {
  secrets.add(schema, { secret: true });
  return schema;
}

export function isSecret(schema: z.ZodType, field: string) {
  const shape = schema instanceof z.ZodObject ? schema.shape : {};
  const inner = shape[field];
  return inner !== undefined && secrets.has(inner as z.ZodType);
}
