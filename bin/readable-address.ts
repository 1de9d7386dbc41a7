/** Whether an address can be read at all: a path in UTF-8, and nowhere a NUL, which no database keeps. Next breaks at both. */
export function isReadable(address = '') {
  const [path = ''] = address.split('?');
  return URL.canParse(address, 'http://hub.invalid') && decodes(path) && !/%00/.test(address);
}

function decodes(path: string) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
