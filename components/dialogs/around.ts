import type { ThreadRow } from './thread-row';

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
  /** Made once: a hook in every post would be a tenth of the page's work. */
  t: ThreadWords;
  /** Opens the composer below a post. */
  answer: (row: ThreadRow) => void;
};
