import { sql } from 'drizzle-orm';
import type { replies } from '@/db/schema/dialogs';
import { type Asker, seesHidden } from '@/lib/spaces/seeing';

/** The post's HTML; nothing of what is deleted, or hidden from the viewer. Needs `spaces` in the query. */
export function readableHtml(post: typeof replies, asker: Asker) {
  return sql<string>`case when ${post.deletedAt} is not null then ''
    when ${post.hiddenAt} is null or ${seesHidden(post.authorId, asker)} then ${post.html} else '' end`;
}
