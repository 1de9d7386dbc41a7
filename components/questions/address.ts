import type { QuestionInput } from '@/lib/questions/questions';

type Asked = Pick<QuestionInput, 'in' | 'show' | 'order'>;
type Turn = { older?: string; newer?: string };

const usual = { in: 'own', show: 'open', order: 'waiting' };

/** The address of the questions with something changed; that begins at its first page, unless it turns one. */
export function questionsAddress({ in: place, show, order }: Asked, change: Partial<Asked> & Turn = {}) {
  const asked: Partial<Asked> & Turn = { in: place, show, order, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value && value !== usual[name as keyof typeof usual]) query.set(name, value);
  return query.size > 0 ? `/questions?${query}` : '/questions';
}
