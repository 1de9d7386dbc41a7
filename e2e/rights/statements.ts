import { client } from '@/db/client';

/** What was asked of the database while something ran: the statements, not their values. Run one at a time. */
export async function statementsOf(run: () => Promise<unknown>) {
  const heard: string[] = [];
  client.options.debug = (_connection, statement) => void heard.push(statement);
  try {
    await run();
  } finally {
    client.options.debug = false;
  }
  return heard;
}
