import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { client } from '@/db/client';
import { say } from '@/lib/i18n/message';
import { Refusal } from '@/lib/refusal';

/** How often one person (or, for visitors, one address) may do something. */
const limits = {
  signIn: { points: 60, duration: 300 },
  write: { points: 60, duration: 60 },
  search: { points: 120, duration: 60 },
} as const;

const store = {
  query: async ({ text, values = [] }: { text: string; values?: (string | number)[] }) => {
    const rows = await client.unsafe(text, values, { prepare: true });
    return { rows, rowCount: rows.count };
  },
};

const limiters = new Map<keyof typeof limits, RateLimiterPostgres>();

/** Counts one use; a Refusal says how long to wait when there were too many. */
export async function countUse(what: keyof typeof limits, who: string) {
  try {
    await limiterOf(what).consume(who);
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached;
    throw new Refusal(say('form.tooOften', { seconds: Math.ceil(reached.msBeforeNext / 1000) }));
  }
}

/** Takes a use back that turned out to be none: a company comes in by one address in the same morning, so only what failed counts. */
export async function giveBack(what: keyof typeof limits, who: string) {
  await limiterOf(what).reward(who);
}

function limiterOf(what: keyof typeof limits) {
  const kept = limiters.get(what);
  if (kept) return kept;
  const options = {
    storeClient: store,
    storeType: 'client',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: what,
    ...limits[what],
  };
  const made = new RateLimiterPostgres({ ...options, inMemoryBlockOnConsumed: limits[what].points });
  limiters.set(what, made);
  return made;
}
