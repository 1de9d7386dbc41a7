/** How flawed rows are mended. Each mended row is counted once under every rule that was needed. */
export const rules = {
  orphan: 'The row it answers is not there: it answers the dialog, or begins it if there is none yet.',
  severalHeads: 'The thread had begun already: it answers the dialog.',
  replyOlderThanParent: 'It takes the time of what it answers.',
  futureDate: 'It takes the time of the import.',
  noDate: 'It takes the time of what it answers, else of the dialog, else of the row before it.',
  noAuthor: 'It is given to somebody unknown, one for each source.',
  noTitle: 'The first words become the title.',
  longTitle: 'The title is cut at 200 characters and stands whole above the words.',
  replyTitle: 'A reply has no title here: it stands above the words.',
  emptyBody: 'It says –, or its title if that stands above the words.',
  longBody: 'Over 100,000 characters: kept whole; over 250,000 it is shown as plain text.',
  controlCharacters: 'They are left out, as are marks that turn the direction of reading.',
  loneSurrogates: 'Each becomes U+FFFD.',
  invalidEncoding: 'Bytes that are not UTF-8 become U+FFFD.',
} as const;

export type Rule = keyof typeof rules;
