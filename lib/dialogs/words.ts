import { and, eq, inArray, ne, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { people } from '@/db/schema/people';
import { spaces } from '@/db/schema/spaces';
import { detectLanguage } from '@/lib/markdown/language';
import { render } from '@/lib/markdown/render';
import type { Viewer } from '@/lib/people/viewer';

type Source = { source: string; format?: 'markdown' | 'html' | 'text' };

/** What somebody wrote, rendered and read once: HTML, plain words, language, who and what is named. */
export async function renderWords(tx: Database, viewer: Viewer, spaceId: string, { source, format = 'markdown' }: Source) {
  const known = await namedIn(tx, spaceId, source);
  const { html, text, mentions, tags } = render(source, format, known);
  return {
    source,
    format,
    html,
    text,
    tags,
    mentions: mentions.people,
    lang: detectLanguage(text, viewer.language === 'en' ? 'en' : 'de'),
  };
}

/** Names are looked up, not believed. A closed space is named by its slug only within itself, since its name is its members' own. */
async function namedIn(tx: Database, spaceId: string, source: string) {
  const personIds = [...source.matchAll(/\]\(person:([0-9a-f-]{36})\)/gi)].map(([, id = '']) => id.toLowerCase());
  const slugs = [...source.matchAll(/\]\(space:([a-z0-9-]+)\)/g)].map(([, slug = '']) => slug);
  const persons =
    personIds.length > 0 ? await tx.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, personIds)) : [];
  const rooms =
    slugs.length > 0
      ? await tx
          .select({ slug: spaces.slug, name: spaces.name })
          .from(spaces)
          .where(and(inArray(spaces.slug, slugs), or(ne(spaces.visibility, 'members'), eq(spaces.id, spaceId))))
      : [];
  const nameOf = new Map(persons.map(({ id, name }) => [id, name]));
  const spaceOf = new Map(rooms.map(({ slug, name }) => [slug, { name, path: `/spaces/${slug}` }]));
  return { person: (id: string) => nameOf.get(id.toLowerCase()), space: (slug: string) => spaceOf.get(slug) };
}
