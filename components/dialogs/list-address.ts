import type { ListInput } from '@/lib/dialogs/dialog-list';

/** What an address of a list says; what it does not say is as usual. */
type Asked = Pick<ListInput, 'show' | 'kind' | 'tag' | 'order'>;
type Turn = { older?: string; newer?: string };

const usual = { show: 'all', order: 'activity' };

/** The address of the same list with something changed; that begins at its first page, unless it turns one. */
export function listAddress(path: string, { show, kind, tag, order }: Asked, change: Partial<Asked> & Turn = {}) {
  const asked: Partial<Asked> & Turn = { show, kind, tag, order, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value && value !== usual[name as keyof typeof usual]) query.set(name, value);
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
