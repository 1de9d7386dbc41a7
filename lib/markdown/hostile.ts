import { hostileHtml } from './hostile-html';
import { hostileMarkdown } from './hostile-markdown';
import { hostileParsing } from './hostile-parsing';
import type { Format } from './post';

export type Hostile = { name: string; format: Format; source: string };

/** Every case by name; HTML is tried as Markdown and as text too, since all three may bring it. */
export const hostile: Hostile[] = [
  ...cases('html', hostileHtml),
  ...cases('html', hostileParsing),
  ...cases('markdown', hostileHtml),
  ...cases('markdown', hostileParsing),
  ...cases('markdown', hostileMarkdown),
  ...cases('text', hostileHtml),
];

function cases(format: Format, groups: Record<string, string[]>): Hostile[] {
  return Object.entries(groups).flatMap(([group, sources]) =>
    sources.map((source) => ({ name: `${format} ${group}: ${JSON.stringify(source.slice(0, 70))}`, format, source })),
  );
}
