import { v7 } from 'uuid';

type Change = { topic: string; version?: number; listeners?: number };
type Follower = { topic: string; version: number; hear: (listeners: number, version?: number) => void };
type Word = { ask: true } | { wish: [topic: string, version: number][]; tab: string } | { gone: string } | { change: Change };

const lockName = 'quintet-live';
const regroupMs = 50;
const settleMs = 400;

const followers = new Set<Follower>();
const othersWishes = new Map<string, [string, number][]>();
const tab = v7();
let channel: BroadcastChannel | undefined;
/** The topics the stream is open for, and the newest version known of each. */
let listened = '';
const heard = new Map<string, number>();
let source: EventSource | undefined;
let leads = false;
let timer: number | undefined;
let underWay = 0;

/**
 * Hears of a topic beyond the version shown, over the browser's one stream: the tab that holds a lock listens for all
 * tabs, since a browser allows few connections to a host. Returns how to stop.
 */
export function follow(topic: string, version: number, hear: Follower['hear']) {
  const follower = { topic, version, hear };
  followers.add(follower);
  join();
  regroup();
  return () => {
    followers.delete(follower);
    regroup();
  };
}

/** The page already shows what this version brought, since the viewer brought it. */
export function acknowledge(topic: string, version: number) {
  for (const follower of followers) {
    if (follower.topic === topic && follower.version === version - 1) follower.version = version;
  }
}

/** While something of one's own is under way, news waits: its answer brings the page up to date by itself. */
export async function sending<Answer>(work: Promise<Answer>) {
  underWay += 1;
  try {
    return await work;
  } finally {
    // The answer still has to reach the page.
    window.setTimeout(() => {
      underWay -= 1;
    }, settleMs);
  }
}

export function isSending() {
  return underWay > 0;
}

function join() {
  if (channel) return;
  channel = new BroadcastChannel(lockName);
  channel.onmessage = ({ data }: MessageEvent<Word>) => listen(data);
  window.addEventListener('pagehide', () => channel?.postMessage({ gone: tab } satisfies Word));
  // Held until the tab closes; the next tab in the queue then leads. Without https there are no locks: each tab leads itself.
  if (navigator.locks) void navigator.locks.request(lockName, () => new Promise(lead));
  else lead();
}

function lead() {
  leads = true;
  channel?.postMessage({ ask: true } satisfies Word);
  regroup();
}

function listen(word: Word) {
  if ('change' in word) pass(word.change);
  else if ('ask' in word) regroup();
  else if ('gone' in word) othersWishes.delete(word.gone);
  else othersWishes.set(word.tab, word.wish);
  if (leads && ('gone' in word || 'wish' in word)) regroup();
}

/** Tells the leader what this tab wishes, or, as the leader, opens the stream anew with everybody's wishes. */
function regroup() {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    const own = [...followers].map(({ topic, version }): [string, number] => [topic, version]);
    if (leads) open([...own, ...[...othersWishes.values()].flat()]);
    else channel?.postMessage({ wish: own, tab } satisfies Word);
  }, regroupMs);
}

function open(wishes: [string, number][]) {
  // A dialog's version is what it is; a space's is only when a page was made, and a younger page is no news to an older one.
  for (const [topic, version] of wishes) if (topic.startsWith('dialog:')) heard.set(topic, Math.max(version, heard.get(topic) ?? version));
  const topics = [...new Set(wishes.map(([topic]) => topic))].sort();
  if (topics.join() !== listened || source?.readyState === EventSource.CLOSED) connect(topics, wishes);
  for (const [topic, version] of wishes) {
    const latest = heard.get(topic);
    if (latest !== undefined && latest > version) tell({ topic, version: latest });
  }
}

function connect(topics: string[], wishes: [string, number][]) {
  source?.close();
  listened = topics.join();
  if (topics.length === 0) return;
  const oldest = (topic: string) => Math.min(...wishes.filter(([wished]) => wished === topic).map(([, version]) => version));
  const query = topics.map((topic) => `${topic}@${oldest(topic)}`).join();
  source = new EventSource(`/api/live?topics=${encodeURIComponent(query)}`);
  source.onmessage = ({ data }) => tell(JSON.parse(data) as Change);
}

function tell(change: Change) {
  if (change.version !== undefined) heard.set(change.topic, change.version);
  channel?.postMessage({ change } satisfies Word);
  pass(change);
}

function pass({ topic, version, listeners = 1 }: Change) {
  for (const follower of followers) {
    if (follower.topic === topic && (version === undefined || version > follower.version)) follower.hear(listeners, version);
  }
}
