import { v7 } from 'uuid';
import { reactionKinds } from '@/lib/dialogs/kinds';
import { detectLanguage } from '@/lib/markdown/language';
import { type Rendered, render } from '@/lib/markdown/render';
import type { Calendar } from './calendar';
import { pick } from './draw';
import type { People, Person } from './seed-people';
import type { Space } from './seed-spaces';
import type { DemoDialog, Reaction } from './shape';

export type Post = {
  id: string;
  number: number;
  branch: number;
  parentId: string | null;
  by: Person;
  at: number;
  source: string;
  words: Rendered;
  lang: string;
  /** Who reacted; the counts are theirs. */
  reactions: { by: Person; kind: Reaction }[];
};

export type Told = {
  space: Space;
  dialog: DemoDialog;
  opening: Post;
  replies: Post[];
  best: Post | undefined;
  closed: { by: Person; at: number; outcome: string } | undefined;
};

type World = { people: People; spaces: Space[]; calendar: Calendar };

/** A dialog of the texts as it happened: who, when, in which words, and who nodded. */
export function tell(space: Space, dialog: DemoDialog, { people, spaces, calendar }: World): Told {
  const start = calendar.moment(dialog.daysAgo, dialog.at);
  const after = [0, ...dialog.replies.map((reply) => reply.after), ...(dialog.closed ? [dialog.closed.after] : [])];
  const moments = calendar.clamped(after.map((minutes) => start + minutes * 60_000));
  const inWords = speaking(people, spaces);
  const lang = dialog.lang ?? 'de';

  const posts: Post[] = [];
  for (const [number, said] of [dialog, ...dialog.replies].entries()) {
    const parent = 'to' in said && said.to !== undefined ? posts[said.to + 1] : undefined;
    const { source, words } = inWords(said.body);
    posts.push({
      id: v7(),
      number,
      branch: parent?.branch ?? number,
      parentId: parent?.id ?? null,
      by: somebody(people, said.by),
      at: moments[number] ?? start,
      source,
      words,
      lang: detectLanguage(words.text, lang),
      reactions: reactionsTo(said, space, `${dialog.title} ${number}`, dialog.guests ?? false),
    });
  }
  const [opening, ...replies] = posts;
  if (!opening) throw new Error(`${dialog.title} says nothing.`);
  const best = dialog.replies.findIndex((reply) => reply.best);
  const closed = dialog.closed && {
    by: somebody(people, dialog.closed.by),
    at: moments.at(-1) ?? start,
    outcome: dialog.closed.outcome,
  };
  return { space, dialog, opening, replies, best: best === -1 ? undefined : replies[best], closed };
}

/** The texts name people by their keys; what is stored names them by their ids. */
function speaking(people: People, spaces: Space[]) {
  const nameOf = new Map([...people.values()].map(({ id, name }) => [id, name]));
  const spaceOf = new Map(spaces.map(({ slug, name }) => [slug, { name, path: `/spaces/${slug}` }]));
  return (body: string) => {
    const source = body.replace(/\]\(person:([^)]+)\)/g, (_, key: string) => `](person:${somebody(people, key).id})`);
    return { source, words: render(source, 'markdown', { person: (id) => nameOf.get(id), space: (slug) => spaceOf.get(slug) }) };
  };
}

function reactionsTo(said: Pick<DemoDialog, 'by' | 'reactions'>, space: Space, seed: string, guests: boolean) {
  const others = space.members.map(({ person }) => person).filter(({ key, kind }) => key !== said.by && (guests || kind !== 'guest'));
  return reactionKinds.flatMap((kind) => pick(others, said.reactions?.[kind] ?? 0, `${seed} ${kind}`).map((by) => ({ by, kind })));
}

function somebody(people: People, key: string): Person {
  const person = people.get(key);
  if (!person) throw new Error(`Nobody in the demo company is called ${key}.`);
  return person;
}
