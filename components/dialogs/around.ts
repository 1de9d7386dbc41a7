import type { useTranslations } from 'use-intl';
import type { ThreadRow } from './thread-row';

export type ThreadWords = ReturnType<typeof useTranslations<'thread'>>;

/** What every post of a thread needs to know of the dialog around it. */
export type Around = {
  dialogId: string;
  spaceId: string;
  path: string;
  viewerId: string;
  whyNotReact?: string;
  mayReply: boolean;
  mayChooseBest: boolean;
  bestNumber?: number;
  /** Made once: a hook in every post would be made anew for each. */
  t: ThreadWords;
  /** Opens the composer below a post. */
  answer: (row: ThreadRow) => void;
};
