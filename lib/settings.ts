import { z } from 'zod';

const port = 'must be a number from 1 to 65535';

/** Everything an operator can set. The README's table is made from it by bin/settings-table.ts. */
export const environment = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/database' })
    .optional()
    .meta({
      description: 'PostgreSQL 15 or newer. Without it the hub brings and runs its own.',
      example: 'postgres://quintet:secret@db.example.com:5432/quintet',
    }),
  HOST: z.string().default('127.0.0.1').meta({ description: 'The address to listen on.', example: '0.0.0.0' }),
  PORT: z.coerce
    .number({ error: port })
    .int(port)
    .min(1, port)
    .max(65_535, port)
    .default(3000)
    .meta({ description: 'The port to listen on.', example: '8080' }),
  QUINTET_URL: z
    .url({ protocol: /^https?$/, error: 'must look like https://hub.example.com', abort: true })
    .refine((value) => new URL(value).href === `${new URL(value).origin}/`, 'must be an address without a path')
    .transform((value) => new URL(value).origin)
    .optional()
    .meta({
      description: 'Where people reach the hub. Links, cookies and the check of the host believe it, so behind a proxy it must be set.',
      example: 'https://hub.example.com',
    }),
  QUINTET_DATA: z
    .string()
    .default('.quintet')
    .meta({ description: 'The folder for everything the hub writes.', example: '/var/lib/quintet' }),
  QUINTET_DEMO: z.enum(['auto', 'on', 'off'], { error: 'must be on, off or auto' }).default('auto').meta({
    description: 'Whether an empty database is filled with the demo company; `auto` does so only in the database the hub brings itself.',
    example: 'off',
  }),
  QUINTET_SECRET: z.string().min(32, 'must have at least 32 characters').optional().meta({
    description: 'Signs the session cookies. Without it a random one is kept in the data folder.',
    example: 'what `openssl rand -base64 32` prints',
  }),
  QUINTET_TRUST_PROXY: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off').meta({
    description: '`on` when a proxy of yours stands in front: its X-Forwarded-For then names the visitor.',
    example: 'on',
  }),
});

export type Settings = z.output<typeof environment>;

/** What is wrong with the settings, one sentence each. */
export class SettingsError extends Error {
  readonly sentences: string[];

  constructor(sentences: string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

export function readSettings(variables: Record<string, string | undefined>): Settings {
  // An empty variable is how many tools write "not set".
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) throw new SettingsError(read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`));
  return read.data;
}

let current: Settings | undefined;

/** The settings of this process, read when first asked for. */
export function settings() {
  current ??= readSettings(process.env);
  return current;
}
