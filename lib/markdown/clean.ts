/** Control characters but tab and newline, and the marks that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** What was written, without what no reader can see and some misuse; a lone surrogate becomes U+FFFD. */
export function cleanText(source: string): string {
  return source
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unwanted, '')
    .toWellFormed();
}
