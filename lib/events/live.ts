import { client } from '@/db/client';
import type { Wake } from './record';

/** Hears what woke the topic, and how many hear it in this process. */
type Hear = (wake: Wake, listeners: number) => void;
type Shared = { quintetHearers?: Map<string, Set<Hear>>; quintetListening?: Promise<unknown> };

// One table of hearers and one listening connection a process, though Next bundles this file more than once.
const shared = globalThis as Shared;
shared.quintetHearers ??= new Map();
const hearersOf = shared.quintetHearers;

/**
 * Calls hear whenever something is recorded on the topic, until the returned function is called.
 * Resolves when from then on nothing can be missed.
 */
export async function watch(topic: Wake['topic'], hear: Hear) {
  const hearers = hearersOf.get(topic) ?? new Set();
  hearersOf.set(topic, hearers.add(hear));
  shared.quintetListening ??= client.listen('live', pass).catch((error: unknown) => {
    shared.quintetListening = undefined;
    throw error;
  });
  await shared.quintetListening;
  return () => {
    hearers.delete(hear);
    if (hearers.size === 0 && hearersOf.get(topic) === hearers) hearersOf.delete(topic);
  };
}

function pass(payload: string) {
  const wake = JSON.parse(payload) as Wake;
  const hearers = hearersOf.get(wake.topic) ?? new Set();
  for (const hear of hearers) hear(wake, hearers.size);
}
